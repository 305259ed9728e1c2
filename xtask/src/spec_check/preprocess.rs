//! The mdBook preprocessor: rule lines become anchors with a link, `[rule.id]` in prose becomes a link.

use super::book;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::io;
use std::process::ExitCode;

/// Speaks mdBook's protocol: `supports RENDERER` is a question answered by the exit status, anything else is a book on
/// stdin as `[context, book]`, and the changed book is expected on stdout.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode> {
    match arguments {
        [] => {}
        [question, _renderer] if question == "supports" => return Ok(ExitCode::SUCCESS),
        _ => bail!("unknown preprocessor arguments {arguments:?}"),
    }
    let input: Value = serde_json::from_reader(io::stdin().lock()).context("the book on stdin")?;
    let Value::Array(mut pair) = input else { bail!("expected [context, book] on stdin") };
    let mut book = pair.pop().context("expected [context, book] on stdin")?;
    chapters(&mut book);
    serde_json::to_writer(io::stdout().lock(), &book).context("the book on stdout")?;
    Ok(ExitCode::SUCCESS)
}

/// Renders every chapter; the book is a tree of lists and objects, whatever mdBook calls their keys.
fn chapters(book: &mut Value) {
    let mut open = vec![book];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(object) => {
                if let Some(Value::String(content)) = object.get_mut("content") {
                    *content = render(content);
                }
                open.extend(object.values_mut());
            }
            _ => {}
        }
    }
}

fn render(text: &str) -> String {
    let prose = book::prose(text);
    let mut result = String::with_capacity(text.len() * 2);
    for (line, prose) in text.lines().zip(prose.lines()) {
        match spec::parse::rule_line(prose) {
            Some(Ok((id, kind))) => result.push_str(&format!(
                "\n<div class=\"rule\" id=\"r-{id}\"><a href=\"#r-{id}\">[{id}]</a><span class=\"kind\">{}</span></div>\n",
                kind.word()
            )),
            _ => {
                let mut line = line.to_owned();
                let mut seen: Vec<&str> = Vec::new();
                for (_, id) in book::references(prose) {
                    if let (Some(rule), false) = (spec::rule(id), seen.contains(&id)) {
                        let page = rule.file.replace(".md", ".html");
                        line = line.replace(&format!("[{id}]"), &format!("[\\[{id}\\]]({page}#r-{id})"));
                        seen.push(id);
                    }
                }
                result.push_str(&line);
            }
        }
        result.push('\n');
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renders_rules_and_references() {
        let mut book = serde_json::json!({"items": [{"Chapter": {
            "content": "r[machine.time.order]\nText, see [machine.time.add].\n```\nr[machine.time.order]\n```\n",
            "sub_items": []
        }}]});
        chapters(&mut book);
        assert_eq!(
            book["items"][0]["Chapter"]["content"],
            "\n<div class=\"rule\" id=\"r-machine.time.order\"><a href=\"#r-machine.time.order\">[machine.time.order]</a>\
             <span class=\"kind\"></span></div>\n\nText, see [\\[machine.time.add\\]](time.html#r-machine.time.add).\n\
             ```\nr[machine.time.order]\n```\n"
        );
    }
}
