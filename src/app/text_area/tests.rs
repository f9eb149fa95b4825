//! Typing, moving and breaking lines.

use super::*;
use proptest::prelude::*;

const WIDTH: usize = 10;

fn press(area: &mut TextArea, keys: &[Key]) {
    for key in keys {
        area.key(*key, WIDTH, 3);
    }
}

fn shown(area: &TextArea) -> Vec<&str> {
    let rows = area.rows(WIDTH).into_iter();
    rows.filter_map(|row| area.text.get(row)).collect()
}

#[test]
fn lines_break_softly_and_hard() {
    let area = TextArea::holding("Kön är lång\nidag ochimorgonnatt", false);
    assert_eq!(
        shown(&area),
        ["Kön är ", "lång", "idag ", "ochimorgon", "natt"]
    );
    assert_eq!(area.place(WIDTH), (4, 4));
    let empty = TextArea::holding("a\n", false);
    assert_eq!(shown(&empty), ["a", ""]);
    assert_eq!(empty.place(WIDTH), (1, 0));
}

#[test]
fn up_and_down_keep_to_their_column_and_stop_at_the_edges() {
    let mut area = TextArea::holding("förslag\nå\nmottagning", false);
    press(&mut area, &[Key::of(Code::Up), Key::of(Code::Up)]);
    assert_eq!(area.place(WIDTH), (0, 7), "the line is no longer");
    assert!(!area.key(Key::of(Code::Up), WIDTH, 3));
    press(&mut area, &[Key::of(Code::Home), Key::of(Code::Down)]);
    assert_eq!(area.place(WIDTH), (1, 0));
}

#[test]
fn a_word_is_one_step_to_move_erase_and_take_back() {
    let mut area = TextArea::holding("mall för ", false);
    for c in "tolk".chars() {
        area.key(Key::char(c), WIDTH, 3);
    }
    press(&mut area, &[Key::ctrl('w')]);
    assert_eq!(area.text(), "mall för ");
    press(&mut area, &[Key::ctrl('z')]);
    assert_eq!(area.text(), "mall för tolk");
    press(&mut area, &[Key::ctrl('z')]);
    assert_eq!(area.text(), "mall för ");
    press(&mut area, &[Key::ctrl('y')]);
    assert_eq!(area.text(), "mall för tolk");
    let word_left = Key {
        code: Code::Left,
        ctrl: true,
    };
    press(&mut area, &[word_left, word_left, Key::char('x')]);
    assert_eq!(area.text(), "mall xför tolk");
}

#[test]
fn a_pasted_text_keeps_its_lines_where_there_are_any() {
    let mut long = TextArea::holding("", false);
    long.insert("ett\r\ntvå\ttre");
    assert_eq!(long.text(), "ett\ntvå tre");
    let mut line = TextArea::holding("", true);
    line.insert("ett\r\ntvå");
    line.key(Key::of(Code::Enter), WIDTH, 3);
    assert_eq!(line.text(), "ett två");
}

#[test]
fn a_decomposed_letter_is_one_step() {
    let mut area = TextArea::holding("ga\u{30a}r", false);
    press(&mut area, &[Key::of(Code::Left), Key::of(Code::Backspace)]);
    assert_eq!(area.text(), "gr");
}

proptest! {
    #[test]
    fn the_quick_way_to_count_columns_counts_the_same(text in "[a-zåÖ \u{80}-\u{ff}\u{30a}\u{4e2d}\u{2010}-\u{2030}\u{2190}-\u{21ff}\u{2500}-\u{25ff}\u{fe0f}\u{200d}]{0,12}") {
        let slowly: usize = text.graphemes(true).map(UnicodeWidthStr::width).sum();
        let controls = text.chars().any(char::is_control);
        prop_assert!(controls || columns(&text) == slowly);
    }

    #[test]
    fn no_keys_can_break_it(text in "[a-zå\u{30a}\u{4e2d} \n]{0,24}", keys in prop::collection::vec(0..16usize, 0..40)) {
        let mut area = TextArea::holding(&text, false);
        let codes = [Code::Left, Code::Right, Code::Up, Code::Down, Code::Home, Code::End,
            Code::Backspace, Code::Delete, Code::Enter, Code::Char('å'), Code::Char('\u{301}'),
            Code::PageUp, Code::PageDown];
        let ctrl = [Key::ctrl('z'), Key::ctrl('y'), Key::ctrl('w')];
        for key in keys {
            let key = codes.get(key).map_or_else(|| ctrl[key - codes.len()], |code| Key::of(*code));
            area.key(key, WIDTH, 3);
            let rows = area.rows(WIDTH);
            prop_assert!(area.text().is_char_boundary(area.cursor));
            prop_assert!(area.place(WIDTH).0 < rows.len());
            let joined: String = rows.iter().map(|row| area.text().get(row.clone()).unwrap()).collect();
            prop_assert_eq!(joined, area.text().replace('\n', ""));
        }
    }
}
