// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The analyzers of the database.
#[derive(Debug)]
pub struct Analyzers<'c, C>(&'c C);

impl<'c, C: Caller> Analyzers<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Analyzers(caller)
    }

    /// The built-in analyzers, those of the database, and those of \_system.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/analyzer`; for any user.
    pub fn list(&self) -> C::Output {
        self.0.run("analyzer.list", Object::new(), None)
    }

    /// The definition of an analyzer.
    ///
    /// - `name`: A string. The name of the analyzer, also with that of its database: "shop::words".
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/analyzer/{name}`; for any user.
    pub fn get(&self, name: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        self.0.run("analyzer.get", arguments, None)
    }

    /// Creates an analyzer and gives its definition. An equal analyzer of that name is not an
    /// error.
    ///
    /// - `name`: A string. The name of the analyzer.
    /// - `type`: A string. The type of the analyzer, such as "text".
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `POST /_api/analyzer`; for a user with write access to the database.
    pub fn create(&self, name: &str, r#type: &str, options: AnalyzerCreate<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        arguments.set("type", r#type);
        options.write(&mut arguments);
        self.0.run("analyzer.create", arguments, None)
    }

    /// Deletes an analyzer, and gives its name with that of its database.
    ///
    /// - `name`: A string. The name of the analyzer, also with that of its database: "shop::words".
    ///
    /// Result: the string name.
    ///
    /// Request: `DELETE /_api/analyzer/{name}`; for a user with write access to the database.
    pub fn delete(&self, name: &str, options: AnalyzerDelete) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        options.write(&mut arguments);
        self.0.run("analyzer.delete", arguments, None)
    }
}

/// The optional arguments of [`Analyzers::create`].
#[derive(Clone, Copy, Debug, Default)]
pub struct AnalyzerCreate<'a> {
    /// An object, as JSON text. The properties of the type.
    pub properties: Option<&'a str>,
    /// An array of strings. The features to store: "frequency", "norm", "position" and "offset".
    pub features: Option<&'a [&'a str]>,
}

impl AnalyzerCreate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("properties", self.properties);
        arguments.set_some("features", self.features);
    }
}

/// The optional arguments of [`Analyzers::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct AnalyzerDelete {
    /// True to delete an analyzer that is in use; false if it is not given.
    pub force: Option<bool>,
    /// True for the result false, in place of an error, if there is no such analyzer.
    pub ignore_missing: Option<bool>,
}

impl AnalyzerDelete {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("force", self.force);
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}
