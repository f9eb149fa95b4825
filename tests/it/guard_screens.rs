//! What a form says of client data, as it looks.

use tavla::app::Look;
use tavla::locale::Lang;

use super::screens::{ENTER, app, draw, example, matches, press, typed};
use tavla::app::Key;

/// Types into the capture form and draws it.
fn captured(lang: Lang, size: (u16, u16), text: &str, more: &[Key]) -> String {
    let mut app = app(example(), lang, Look::default());
    press(&mut app, &[Key::char('n')]);
    press(&mut app, &typed(text));
    press(&mut app, more);
    draw(&mut app, size)
}

#[test]
fn a_field_that_holds_client_data_says_so_while_it_is_typed() {
    let screen = captured(Lang::SV, (80, 24), "Ring 20170101-2393 om tiden", &[]);
    matches("screen-guard-stops-sv-80x24", &screen);
}

#[test]
fn a_form_asks_for_a_reason_in_itself() {
    let text = "Ring 070-174 06 05 om tiden";
    let screen = captured(Lang::SV, (60, 20), text, &[ENTER]);
    matches("screen-guard-warns-sv-60x20", &screen);
    let screen = captured(Lang::EN, (120, 36), text, &[ENTER, ENTER]);
    matches("screen-guard-warns-en-120x36", &screen);
}
