//! The wall after days of running: whatever comes in, nothing gathers.

use super::*;

/// Looks at everything an app holds that could grow; a new field has to be thought of here.
fn gathered(app: &App) -> usize {
    let App {
        board: _,
        sight: _,
        columns: _,
        words: _,
        now: _,
        me: _,
        look: _,
        keymap: _,
        units,
        neighbours,
        lifted,
        overview,
        visits: _,
        size: _,
        column: _,
        cursors: _,
        screens,
        notice,
        fresh,
        read_only: _,
        stale: _,
        unsaved: _,
        narrowing: _,
        alike: _,
        index,
        leave_asked: _,
        kept,
        mint: _,
        undo,
        redo,
        offers: _,
        held: _,
        saving,
        passing: _,
        under_way,
        judged,
        closing,
        read_at: _,
    } = app;
    let lists = [
        units.len(),
        neighbours.units.len(),
        neighbours.unread.len(),
        lifted.len(),
        screens.len(),
        fresh.len(),
        kept.len(),
        undo.len(),
        redo.len(),
        saving.len(),
        under_way.len(),
        judged.len(),
        usize::from(overview.is_some()),
        usize::from(notice.is_some()),
        usize::from(index.is_some()),
        usize::from(closing.is_some()),
    ];
    lists.iter().sum()
}

#[test]
fn two_thousand_updates_leave_nothing_behind() {
    let mut app = app_on(board(), None);
    app.show_wall();
    let before = gathered(&app);
    let mut newest = board();
    for round in 0..2_000_u64 {
        let (id, at) = (ChangeId::from_bits(round + (9 << 50)), now());
        let edit = crate::board::ProposalEdit::Support {
            who: "EF".parse().unwrap(),
            on: true,
        };
        let act = Act::Proposal(CardId::from_bits(1 << 40), Deed::Edit(edit));
        newest.apply(&Change::new(id, at, None, act)).unwrap();
        let reading = Reading {
            board: newest.clone(),
            read_only: None,
            trouble: (round % 7 == 0).then(|| "Filen är tom.".to_owned()),
        };
        app.update(Message::Read(Box::new(reading)));
        app.limit_scroll(1);
        let seconds = chrono::TimeDelta::seconds(round.cast_signed() * 30);
        app.update(Message::Clock(now() + seconds));
        if round % 5 == 0 {
            app.update(Message::Unread("Borta.".to_owned()));
        }
        newest = board();
    }
    app.update(Message::Clock(now()));
    let notices = usize::from(app.notice.is_some());
    assert_eq!(gathered(&app), before + notices);
}
