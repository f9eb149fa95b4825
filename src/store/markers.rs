//! Files that hold the marks of a merge that git gave up.
//!
//! Both sides are cut out and read as files of their own, and joined like any two copies. Git
//! cuts between lines, so a side may be no file; then nothing is guessed.

/// The two sides of a file with marks, and what they were made from where the marks tell.
pub(super) struct Sides {
    /// What stood here.
    pub(super) ours: String,
    /// What came.
    pub(super) theirs: String,
    /// What both were made from, where every conflict tells (`merge.conflictStyle diff3`).
    pub(super) base: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Both,
    Ours,
    Base,
    Theirs,
}

/// Cuts a file with marks into its sides; nothing where the marks do not pair.
pub(super) fn cut(text: &str) -> Option<Sides> {
    let (mut ours, mut theirs) = (String::new(), String::new());
    let (mut base, mut told) = (String::new(), true);
    let mut within = Within::Both;
    for line in text.split_inclusive('\n') {
        let (next, is_mark) = step(within, line.trim_end())?;
        if is_mark {
            told &= !(within == Within::Ours && next == Within::Theirs);
            within = next;
            continue;
        }
        let all: &mut [&mut String] = match within {
            Within::Both => &mut [&mut ours, &mut theirs, &mut base],
            Within::Ours => &mut [&mut ours],
            Within::Theirs => &mut [&mut theirs],
            Within::Base => &mut [&mut base],
        };
        for side in all {
            side.push_str(line);
        }
    }
    (within == Within::Both).then(|| Sides {
        ours,
        theirs,
        base: told.then_some(base),
    })
}

/// Tells where the next line is, and whether this one is a mark; nothing where a mark is out of
/// its turn.
fn step(within: Within, line: &str) -> Option<(Within, bool)> {
    let (next, from): (Within, &[Within]) = match line.get(..7).unwrap_or_default() {
        "<<<<<<<" if line.len() == 7 || line.starts_with("<<<<<<< ") => {
            (Within::Ours, &[Within::Both])
        }
        "|||||||" => (Within::Base, &[Within::Ours]),
        "=======" if line.len() == 7 && within != Within::Both => {
            (Within::Theirs, &[Within::Ours, Within::Base])
        }
        ">>>>>>>" if within != Within::Both => (Within::Both, &[Within::Theirs]),
        _ => return Some((within, false)),
    };
    from.contains(&within).then_some((next, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: &str = "a\n<<<<<<< HEAD\nb\n||||||| 1234\no\n=======\nc\n>>>>>>> gren\nd\n";

    #[test]
    fn both_sides_and_the_base_are_cut_out() {
        let sides = cut(BOTH).unwrap();
        assert_eq!(sides.ours, "a\nb\nd\n");
        assert_eq!(sides.theirs, "a\nc\nd\n");
        assert_eq!(sides.base.as_deref(), Some("a\no\nd\n"));
        let plain = BOTH.replace("||||||| 1234\no\n", "");
        assert_eq!(cut(&plain).unwrap().base, None);
    }

    #[test]
    fn marks_that_do_not_pair_are_left_alone() {
        for text in [
            "a\n<<<<<<< HEAD\nb\n",
            "a\n<<<<<<< HEAD\nb\n<<<<<<< HEAD\nc\n=======\n>>>>>>> x\n",
            "a\n<<<<<<< HEAD\nb\n>>>>>>> x\n",
        ] {
            assert!(cut(text).is_none(), "{text}");
        }
    }
}
