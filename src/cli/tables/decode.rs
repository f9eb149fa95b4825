//! The letters of a text file: UTF-8 or UTF-16 with or without a mark, else Windows-1252.

/// Why a file holds no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotText;

/// Reads a file's letters. What is no UTF-8 is taken for Windows-1252, which Excel with Swedish
/// settings writes as "CSV".
pub(super) fn decode(bytes: &[u8]) -> Result<String, NotText> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        _ if bytes.contains(&0) => Err(NotText),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).map_err(|_bad| NotText),
        _ => Ok(String::from_utf8(bytes.to_vec())
            .unwrap_or_else(|_bad| bytes.iter().map(|byte| windows_1252(*byte)).collect())),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, NotText> {
    let pairs = bytes.chunks(2).map(|pair| match pair {
        [first, second] => Ok(unit([*first, *second])),
        _ => Err(NotText),
    });
    let units: Vec<u16> = pairs.collect::<Result<_, _>>()?;
    String::from_utf16(&units).map_err(|_bad| NotText)
}

/// The letters from 0x80 to 0x9F, where the code differs from Latin-1; five places are empty
/// (Unicode Consortium, CP1252.TXT, 1998).
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let high = byte.checked_sub(0x80).map(usize::from);
    let differing = high.and_then(|at| HIGH.get(at));
    differing.copied().unwrap_or_else(|| char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_letters_survive_every_encoding() {
        let text = "mått;värde – 5";
        let windows = b"m\xe5tt;v\xe4rde \x96 5";
        let marked = [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat();
        let units = || text.encode_utf16();
        let little: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(units().flat_map(u16::to_le_bytes))
            .collect();
        let big: Vec<u8> = [0xfe, 0xff]
            .into_iter()
            .chain(units().flat_map(u16::to_be_bytes))
            .collect();
        for bytes in [text.as_bytes(), windows, &marked, &little, &big] {
            assert_eq!(decode(bytes).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_no_text_is_not_guessed_at() {
        assert_eq!(decode(b"\xd0\xcf\x11\xe0\0\0"), Err(NotText));
        assert_eq!(decode(b"\xff\xfe\x41"), Err(NotText));
    }
}
