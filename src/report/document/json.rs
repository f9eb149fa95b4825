//! A document as data: its sections by what they hold, with stable English keys.

use serde_json::{Map, Value as Json, json};

use super::{Block, Document, Fact, Level, Table};

/// Turns a document into data.
///
/// Every section says its key and its title, and then what stands in it, in the order it is read:
/// `text`, `note`, `list`, `facts` or `table`. Rows and facts are objects by key.
pub(super) fn data(document: &Document) -> Json {
    let mut outline = Outline::default();
    for block in document.blocks() {
        match block {
            Block::Heading { level, key, text } => outline.begin(*level, key, text),
            other => outline.put(content(other)),
        }
    }
    let (content, sections) = outline.end();
    json!({
        "document": document.key,
        "language": document.lang.code(),
        "title": document.title,
        "content": content,
        "sections": sections,
    })
}

/// Sections being filled, the innermost last.
#[derive(Default)]
struct Outline {
    intro: Vec<Json>,
    sections: Vec<Section>,
}

struct Section {
    key: &'static str,
    title: String,
    content: Vec<Json>,
    parts: Vec<Self>,
}

impl Outline {
    fn begin(&mut self, level: Level, key: &'static str, title: &str) {
        let section = Section {
            key,
            title: title.to_owned(),
            content: Vec::new(),
            parts: Vec::new(),
        };
        match (level, self.sections.last_mut()) {
            (Level::Part, Some(last)) => last.parts.push(section),
            _ => self.sections.push(section),
        }
    }

    fn put(&mut self, content: Json) {
        let last = self.sections.last_mut();
        let innermost = last.map(|section| match section.parts.last_mut() {
            Some(part) => &mut part.content,
            None => &mut section.content,
        });
        innermost.unwrap_or(&mut self.intro).push(content);
    }

    fn end(self) -> (Vec<Json>, Vec<Json>) {
        let sections = self.sections.into_iter().map(Section::data);
        (self.intro, sections.collect())
    }
}

impl Section {
    fn data(self) -> Json {
        let parts: Vec<Json> = self.parts.into_iter().map(Self::data).collect();
        let mut data = Map::new();
        data.insert("key".to_owned(), json!(self.key));
        data.insert("title".to_owned(), json!(self.title));
        data.insert("content".to_owned(), json!(self.content));
        if !parts.is_empty() {
            data.insert("sections".to_owned(), json!(parts));
        }
        Json::Object(data)
    }
}

fn content(block: &Block) -> Json {
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => json!({ "text": text }),
        Block::Note(text) => json!({ "note": text }),
        Block::List(items) => {
            let items: Vec<&Json> = items.iter().map(|item| &item.data).collect();
            json!({ "list": items })
        }
        Block::Facts(list) => json!({ "facts": facts(list) }),
        Block::Table(table) => json!({ "table": table.key, "rows": rows(table) }),
    }
}

fn facts(facts: &[Fact]) -> Map<String, Json> {
    let pair = |fact: &Fact| (fact.key.to_owned(), fact.data.clone());
    facts.iter().map(pair).collect()
}

fn rows(table: &Table) -> Vec<Map<String, Json>> {
    let row = |cells: &Vec<super::Cell>| {
        let pairs = table.columns().iter().zip(cells);
        pairs
            .map(|(column, cell)| (column.key.to_owned(), cell.data.clone()))
            .collect()
    };
    table.rows().iter().map(row).collect()
}
