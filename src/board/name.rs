//! Short names that keys, files and people go by: signatures, unit slugs, metric keys.

use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;

use super::text::serde_as_text;

/// Why a name is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadName {
    /// What was written.
    pub written: String,
    /// What it should have been.
    pub rule: NameRule,
}

/// What each kind of name is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameRule {
    /// One to six letters or digits, the first a letter.
    Signature,
    /// Letters a–z, digits and hyphens, at most 40.
    Slug,
}

impl fmt::Display for BadName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = match self.rule {
            NameRule::Signature => "a signature of one to six letters or digits",
            NameRule::Slug => "a name of letters a-z, digits and hyphens",
        };
        write!(f, "`{}` is not {rule}", self.written)
    }
}

impl std::error::Error for BadName {}

/// Most characters of a signature.
const SIGNATURE_MAX: usize = 6;

/// A staff member's signature, such as `KL`; always in capitals.
///
/// Every line of every history has one, so it lies there itself and nowhere else.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Signature(CompactString);

impl FromStr for Signature {
    type Err = BadName;

    fn from_str(written: &str) -> Result<Self, BadName> {
        // As every signature stands in a file; a board has thousands to read.
        if let [b'A'..=b'Z', rest @ ..] = written.as_bytes()
            && rest.len() < SIGNATURE_MAX
            && rest
                .iter()
                .all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9'))
        {
            return Ok(Self(written.into()));
        }
        let name = written.trim().to_uppercase();
        let first_is_letter = name.chars().next().is_some_and(char::is_alphabetic);
        if first_is_letter
            && name.chars().count() <= SIGNATURE_MAX
            && name.chars().all(char::is_alphanumeric)
        {
            Ok(Self(name.into()))
        } else {
            Err(BadName {
                written: written.to_owned(),
                rule: NameRule::Signature,
            })
        }
    }
}

fn slug(written: &str) -> Result<String, BadName> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let edge = written.starts_with('-') || written.ends_with('-');
    if (1..=40).contains(&written.len()) && written.chars().all(fits) && !edge {
        Ok(written.to_owned())
    } else {
        Err(BadName {
            written: written.to_owned(),
            rule: NameRule::Slug,
        })
    }
}

/// The name of a unit's folder, such as `mottagningsenheten`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitSlug(String);

impl FromStr for UnitSlug {
    type Err = BadName;

    fn from_str(written: &str) -> Result<Self, BadName> {
        slug(written).map(Self)
    }
}

/// What a metric is called in files and commands, such as `orosanmalningar`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetricKey(String);

impl FromStr for MetricKey {
    type Err = BadName;

    fn from_str(written: &str) -> Result<Self, BadName> {
        slug(written).map(Self)
    }
}

macro_rules! named {
    ($($name:ident),*) => {$(
        impl $name {
            /// Gives the name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.0)
            }
        }

        serde_as_text!($name);
    )*};
}
named!(Signature, UnitSlug, MetricKey);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_written_in_capitals() {
        assert_eq!(
            "kl".parse::<Signature>().map(|s| s.to_string()),
            Ok("KL".to_owned())
        );
        assert_eq!(
            "åö2".parse::<Signature>().map(|s| s.to_string()),
            Ok("ÅÖ2".to_owned())
        );
        for bad in ["", "1a", "abcdefg", "k l", "k-l"] {
            assert!(bad.parse::<Signature>().is_err(), "{bad}");
        }
    }

    #[test]
    fn slugs_are_safe_as_folder_names() {
        assert!("mottagningsenheten-2".parse::<UnitSlug>().is_ok());
        for bad in ["", "..", "a/b", "Åsa", "-a", "a-", "a b", "A"] {
            assert!(bad.parse::<UnitSlug>().is_err(), "{bad}");
            assert!(bad.parse::<MetricKey>().is_err(), "{bad}");
        }
    }
}
