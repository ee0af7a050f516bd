use std::borrow::Cow;
use std::fmt;

/// A JSON value in a response: a part of its text. Members and elements are found on demand.
///
/// ```
/// use libarango::Value;
///
/// let value = Value::new(r#"{"id": 9007199254740993, "tags": ["x"]}"#);
/// assert_eq!(value.get("id").unwrap().integer(), Some(9_007_199_254_740_993));
/// assert_eq!(value.get("tags").unwrap().elements().count(), 1);
/// ```
///
/// The text is that of a response, which the library has validated. The parts of another text that is
/// not JSON are unspecified, and reading them does not panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value<'a>(&'a str);

impl<'a> Value<'a> {
    /// Returns the value of a JSON text.
    pub fn new(text: &'a str) -> Value<'a> {
        Value(text.trim_matches(is_space))
    }

    /// The JSON text.
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// The member of an object; of several members of one name the first.
    pub fn get(self, name: &str) -> Option<Value<'a>> {
        self.members().find(|(each, _)| each == name).map(|(_, value)| value)
    }

    /// The members of an object, in their order; none of any other value.
    pub fn members(self) -> impl Iterator<Item = (Cow<'a, str>, Value<'a>)> {
        let mut parts = Parts::new(self.0, '{');
        std::iter::from_fn(move || {
            let name = parts.next(':')?;
            Some((unescape(name.0)?, parts.next(',')?))
        })
    }

    /// The elements of an array; none of any other value.
    pub fn elements(self) -> impl Iterator<Item = Value<'a>> {
        let mut parts = Parts::new(self.0, '[');
        std::iter::from_fn(move || parts.next(','))
    }

    /// The text of a string; `None` for any other value. A surrogate without its pair is U+FFFD.
    pub fn string(self) -> Option<String> {
        unescape(self.0).map(Cow::into_owned)
    }

    /// The integer, if the value is one of 64 bits.
    pub fn integer(self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The unsigned integer, if the value is one of 64 bits.
    pub fn unsigned(self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// The number that is nearest to the value.
    pub fn number(self) -> Option<f64> {
        let first = self.0.bytes().next()?;
        (first == b'-' || first.is_ascii_digit()).then(|| self.0.parse().ok())?
    }

    /// True or false.
    pub fn boolean(self) -> Option<bool> {
        self.0.parse().ok()
    }

    /// True if the value is null.
    pub fn is_null(self) -> bool {
        self.0 == "null"
    }
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

/// The values inside of an object or array.
struct Parts<'a>(&'a str);

impl<'a> Parts<'a> {
    fn new(text: &'a str, opening: char) -> Parts<'a> {
        let inside = text.strip_prefix(opening).unwrap_or("");
        Parts(inside.get(..inside.len().saturating_sub(1)).unwrap_or(""))
    }

    /// Returns the next value, and leaves what follows the separator behind it.
    fn next(&mut self, separator: char) -> Option<Value<'a>> {
        let size = scan(self.0)?;
        let (value, rest) = self.0.split_at(size);
        let rest = rest.trim_start_matches(is_space);
        self.0 = rest.strip_prefix(separator).unwrap_or("");
        Some(Value::new(value)).filter(|value| !value.0.is_empty())
    }
}

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r')
}

/// Returns the size of the first value in a text with the white space before it: strings and brackets
/// are matched, nothing else is checked. `None` if the text has no value or the value has no end.
pub(crate) fn scan(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let start = bytes.iter().position(|byte| !is_space(*byte as char))?;
    let mut closing = Vec::new();
    let mut place = start;
    while let Some(byte) = bytes.get(place) {
        match byte {
            b'"' => {
                place += 1;
                while *bytes.get(place)? != b'"' {
                    place += if bytes[place] == b'\\' { 2 } else { 1 };
                }
            }
            b'{' => closing.push(b'}'),
            b'[' => closing.push(b']'),
            b'}' | b']' if closing.is_empty() => break,
            b'}' | b']' if closing.pop() != Some(*byte) => return None,
            b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' if closing.is_empty() => break,
            _ => {}
        }
        place += 1;
        let ends = matches!(byte, b'"' | b'}' | b']');
        if ends && closing.is_empty() {
            break;
        }
    }
    (place > start && closing.is_empty() && text.is_char_boundary(place)).then_some(place)
}

/// Returns the text of a JSON string.
fn unescape(text: &str) -> Option<Cow<'_, str>> {
    let inside = text.strip_prefix('"')?.strip_suffix('"')?;
    if !inside.contains('\\') {
        return Some(Cow::Borrowed(inside));
    }
    let mut units = Vec::new();
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some(index) = rest.find('\\') {
        let kind = rest[index + 1..].chars().next()?;
        let unit = (kind == 'u').then(|| rest.get(index + 2..index + 6)).flatten();
        if index > 0 || unit.is_none() {
            flush(&mut units, &mut out);
        }
        out.push_str(&rest[..index]);
        rest = &rest[index + 1 + kind.len_utf8()..];
        match kind {
            'u' => {
                units.push(u16::from_str_radix(unit?, 16).ok()?);
                rest = &rest[4..];
            }
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            _ => out.push(kind),
        }
    }
    flush(&mut units, &mut out);
    out.push_str(rest);
    Some(Cow::Owned(out))
}

/// Appends the characters of UTF-16 units.
fn flush(units: &mut Vec<u16>, out: &mut String) {
    let letters = char::decode_utf16(units.drain(..));
    out.extend(letters.map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ToJson;

    #[test]
    fn strings_survive_escaping_and_unescaping() {
        for text in ["", "plain", "\"\\/\n\r\t\u{0}\u{1f}", "grün 日本 😀", "\\u0041"] {
            let mut json = String::new();
            text.to_json(&mut json);
            assert_eq!(Value::new(&json).string().as_deref(), Some(text), "{json}");
        }
        assert_eq!(
            Value::new(r#""a\ud83d\ude00b\ud83dc\u00e9""#).string().unwrap(),
            "a😀b\u{fffd}cé"
        );
        assert_eq!(Value::new("\"\\b\\f\\/\"").string().unwrap(), "\u{8}\u{c}/");
    }

    #[test]
    fn values_are_found_on_demand() {
        let value =
            Value::new(" {\"a\" : [1, \"x,]\" ,{} ] , \"b\\n\":{\"c\":null}, \"d\": -1.5e3} ");
        let names: Vec<_> = value.members().map(|(name, _)| name).collect();
        assert_eq!(names, ["a", "b\n", "d"]);
        let elements: Vec<_> = value.get("a").unwrap().elements().map(Value::as_str).collect();
        assert_eq!(elements, ["1", "\"x,]\"", "{}"]);
        assert!(value.get("b\n").unwrap().get("c").unwrap().is_null());
        assert_eq!(value.get("d").unwrap().number(), Some(-1500.0));
        assert_eq!(value.get("missing"), None);
        assert_eq!(Value::new("18446744073709551615").unsigned(), Some(u64::MAX));
        assert_eq!(Value::new("[]").elements().count() + Value::new("{}").members().count(), 0);
    }

    #[test]
    fn texts_that_are_not_json_do_not_panic() {
        let texts =
            r#"~{~[~"~"\~"\u12~"\u"~[é~{é~{"a"~{"a":~{"a":1~]~[1,,2]~"\é"~"\uéé"~["\é"]~inf~NaN"#;
        for text in texts.split('~') {
            let value = Value::new(text);
            let _ = (value.members().count(), value.elements().count(), value.string());
            assert_eq!((value.number(), value.integer()), (None, None));
        }
    }
}
