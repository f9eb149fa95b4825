//! Nothing typed is lost: what a copy changed stands in the merged board or waits as a second
//! version. Looks at the boards as they are written, so that it shares no rule with the merge.

use serde_json::{Map, Value, json};

use crate::board::*;

/// Finds what a copy had changed and the merged board does not have anywhere.
pub(super) fn missing(base: Option<&Board>, copy: &Board, merged: &Board) -> Vec<String> {
    let mut found = Vec::new();
    macro_rules! look {
        ($($list:ident),*) => {$(
            for card in copy.$list.all() {
                let old = base.and_then(|base| base.$list.get(card.id));
                let new = merged.$list.get(card.id);
                if new.is_none() && old.is_none_or(|old| old != card) {
                    found.push(format!("card {}", card.id));
                }
                let Some(new) = new else { continue };
                let path = format!("{} {}", stringify!($list), card.id);
                let written = |card: Option<&Card<_>>| card.map_or(Value::Null, |card| json!(card.body));
                let versions = json!(new.versions);
                let mut search = Search { versions: &versions, found: &mut found };
                search.compare(&path, &written(old), &json!(card.body), &json!(new.body));
                let gone = |entry: &Entry<_>| new.log.iter().all(|known| known != entry);
                let gone = card.log.iter().filter(|entry| gone(entry)).count();
                let old_log = old.map_or(&[][..], |old| &old.log);
                let lost = old_log.iter().filter(|entry| !card.log.contains(entry)).count();
                if gone > lost {
                    found.push(format!("{path}: history"));
                }
                let open = |second: &&SecondVersion<_>| {
                    let known = old.is_some_and(|old| old.versions.contains(second));
                    !known && !new.versions.contains(second)
                };
                found.extend(card.versions.iter().filter(open).map(|second| format!("{path}: {second:?}")));
            }
        )*};
    }
    look!(
        proposals, activities, goals, metrics, inputs, examples, hinders, pulses, meetings
    );
    let unit = base.map_or(Value::Null, |base| json!(base.unit));
    let versions = json!(merged.unit.versions);
    let mut search = Search {
        versions: &versions,
        found: &mut found,
    };
    search.compare("unit", &unit, &json!(copy.unit), &json!(merged.unit));
    missing_values(base, copy, merged, &mut found);
    found
}

fn missing_values(base: Option<&Board>, copy: &Board, merged: &Board, found: &mut Vec<String>) {
    for (number, year) in &copy.years {
        for series in year.series() {
            for value in &series.weeks {
                let old = base.and_then(|base| base.value(&series.metric, value.week));
                let new = merged.years.get(number);
                let new = new.and_then(|year| year.get(&series.metric, value.week));
                let stands = new.is_some_and(|new| new.alone() == value.alone());
                let waits = new.is_some_and(|new| {
                    let mut seconds = new.versions.iter();
                    seconds.any(|second| second.value == value.alone())
                });
                let unchanged = old.is_some_and(|old| old.alone() == value.alone());
                if !(unchanged || stands || waits) {
                    found.push(format!("{} {}", series.metric, value.week));
                }
            }
        }
    }
}

/// Looks for what a copy changed, in the merged thing and in its second versions.
struct Search<'a> {
    versions: &'a Value,
    found: &'a mut Vec<String>,
}

/// What is not written because it is nothing: an empty list, or a mark that is not set.
fn unwritten(value: &Value, beside: &Value) -> Value {
    match (value, beside) {
        (Value::Null, Value::Array(_)) => json!([]),
        (Value::Null, Value::Bool(_)) => json!(false),
        _ => value.clone(),
    }
}

impl Search<'_> {
    /// Compares what a copy made of a thing with what the merge made of it.
    fn compare(&mut self, path: &str, old: &Value, copy: &Value, merged: &Value) {
        let waits = copy.is_object() && holds(self.versions, copy);
        if old == copy || copy == merged || waits {
            return;
        }
        let (copy, merged) = (&unwritten(copy, merged), &unwritten(merged, copy));
        match (copy, merged) {
            (Value::Object(copy), Value::Object(merged)) => {
                let nothing = Map::new();
                let old = old.as_object().unwrap_or(&nothing);
                self.compare_fields(path, old, copy, merged);
            }
            (Value::Array(copy), Value::Array(merged)) => {
                let nothing = Vec::new();
                let old = old.as_array().unwrap_or(&nothing);
                for (at, item) in copy.iter().enumerate() {
                    self.compare(path, &like(old, at, item), item, &like(merged, at, item));
                }
            }
            _ if holds(self.versions, copy) => {}
            _ => self
                .found
                .push(format!("{path}: {copy} of {old} became {merged}")),
        }
    }

    fn compare_fields(&mut self, path: &str, old: &Object, copy: &Object, merged: &Object) {
        let mut keys: Vec<_> = copy.keys().chain(old.keys()).collect();
        keys.sort_unstable();
        keys.dedup();
        // What is in dispute has rules of its own, and sums are the slips' affair.
        for key in keys
            .into_iter()
            .filter(|key| *key != "versions" && *key != "answers")
        {
            let at = |map: &Object| map.get(key).cloned().unwrap_or(Value::Null);
            self.compare(&format!("{path}.{key}"), &at(old), &at(copy), &at(merged));
        }
    }
}

type Object = Map<String, Value>;

/// Finds the same thing in another list: by its key, or in the same place where lists lie in it.
fn like(list: &[Value], at: usize, item: &Value) -> Value {
    let found = if item.is_array() {
        list.get(at)
    } else {
        list.iter().find(|other| key(other) == key(item))
    };
    found.cloned().unwrap_or(Value::Null)
}

/// What a thing in a list is known by; the thing itself if it has no such field.
fn key(item: &Value) -> &Value {
    let planned = item.get("planned").and_then(|planned| planned.get("point"));
    let named = ["id", "week", "signature", "number", "point", "kind"];
    let own = named.iter().find_map(|name| item.get(name));
    planned.or(own).unwrap_or(item)
}

fn holds(versions: &Value, wanted: &Value) -> bool {
    let empty = wanted.is_null() && (versions.is_null() || versions == "");
    let inside = match versions {
        Value::Array(items) => items.iter().any(|item| holds(item, wanted)),
        Value::Object(map) => map.values().any(|item| holds(item, wanted)),
        _ => false,
    };
    // An unset field is not written inside a struct, so its struct stands for it.
    empty || inside || versions == wanted
}
