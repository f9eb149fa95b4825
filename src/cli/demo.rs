//! `tavla demo`: the example units in a folder that is thrown away afterwards.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use crate::env;
use crate::error::{Exit, Failure};
use crate::store::FolderStore;

use super::open;
use super::session::Session;

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// Opens a copy of the example units; whatever is done to it is gone when the screen is left.
pub(super) fn demo(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let failed = |session: &Session<'_, '_>, error: &io::Error| {
        Failure::new(Exit::Unusable, session.words.text("cli-demo-failed")).cause(error)
    };
    let random = env::random_bits().map_err(|error| failed(session, &error))?;
    let folder = session
        .env
        .temp_folder
        .join(format!("tavla-demo-{random:016x}"));
    let made = unpack(&folder);
    session.store = Arc::new(FolderStore::new(&folder));
    let left = match made {
        Ok(()) => open::open_board(session, None),
        Err(error) => Err(failed(session, &error)),
    };
    fs::remove_dir_all(&folder).map_err(|error| failed(session, &error))?;
    left
}

fn unpack(folder: &Path) -> io::Result<()> {
    for (unit, name, text) in EXAMPLES {
        let unit = folder.join(unit);
        fs::create_dir_all(&unit)?;
        File::create(unit.join(name))?.write_all(text.as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Extent, Store};

    #[test]
    fn the_examples_open_whole() {
        let folder = std::env::temp_dir().join(format!("tavla-demo-test-{}", std::process::id()));
        unpack(&folder).unwrap();
        let store = FolderStore::new(&folder);
        let units = store.slugs().unwrap();
        assert_eq!(units.len(), 2);
        for unit in units {
            let loaded = store.load(&unit, Extent::Whole).unwrap();
            assert!(loaded.troubles.is_empty() && loaded.read_only.is_none());
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
