//! Tells whether a page is well-formed: every tag is closed in its order, every attribute stands
//! in quotation marks, every sign that means something is written as a reference.

/// Checks a page, also that headings leave out no level and that tables have their titles.
pub(crate) fn check(html: &str) {
    let mut rest = html.strip_prefix("<!DOCTYPE html>\n").expect("a doctype");
    let (mut open, mut level) = (Vec::new(), 0);
    while let Some(at) = rest.find(['<', '>']) {
        let (text, tag) = rest.split_at(at);
        check_text(text, open.last().copied());
        let tag = tag.strip_prefix('<').expect("a > is a reference");
        let (inside, after) = tag.split_once('>').expect("a tag ends");
        take(inside, &mut open, &mut level);
        rest = after;
    }
    assert!(open.is_empty(), "never closed: {open:?}");
    for needed in ["<title>", "<h1>", "charset=\"utf-8\"", " lang=\""] {
        assert!(html.contains(needed), "{needed} is missing");
    }
    assert_eq!(
        html.matches("<table>").count(),
        html.matches("<caption ").count()
    );
}

fn take<'a>(inside: &'a str, open: &mut Vec<&'a str>, level: &mut u32) {
    if let Some(name) = inside.strip_prefix('/') {
        assert_eq!(open.pop(), Some(name), "closed in another order");
        return;
    }
    let own_end = inside.strip_suffix('/');
    let inside = own_end.unwrap_or(inside);
    let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
    check_attributes(attributes);
    if let Some(depth) = name.strip_prefix('h').and_then(|depth| depth.parse().ok()) {
        assert!(depth <= *level + 1, "a heading leaves out a level");
        *level = depth;
    }
    if own_end.is_none() {
        open.push(name);
    }
}

fn check_attributes(attributes: &str) {
    let marks = attributes.matches('"').count();
    assert_eq!(marks, 2 * attributes.matches("=\"").count(), "{attributes}");
}

fn check_text(text: &str, inside: Option<&str>) {
    assert!(
        !text.contains(|c: char| c.is_control() && c != '\n'),
        "{text:?}"
    );
    if inside != Some("style") {
        for reference in text.split('&').skip(1) {
            let known = ["amp;", "lt;", "gt;", "quot;", "#39;"];
            assert!(
                known.iter().any(|one| reference.starts_with(one)),
                "&{reference}"
            );
        }
    }
}
