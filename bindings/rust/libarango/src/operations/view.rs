// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The views of the database.
#[derive(Debug)]
pub struct Views<'c, C>(&'c C);

impl<'c, C: Caller> Views<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Views(caller)
    }

    /// The views of the database.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/view`; for any user.
    pub fn list(&self) -> C::Output {
        self.0.run("view.list", Object::new(), None)
    }

    /// The id, the name and the type of a view.
    ///
    /// - `view`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/view/{view}`; for any user.
    pub fn get(&self, view: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("view", view);
        self.0.run("view.get", arguments, None)
    }

    /// The properties of a view.
    ///
    /// - `view`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/view/{view}/properties`; for any user.
    pub fn properties(&self, view: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("view", view);
        self.0.run("view.properties", arguments, None)
    }

    /// Creates a view and gives its properties.
    ///
    /// - `name`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// - `type`: "arangosearch" or "search-alias". The type of the view.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `POST /_api/view`; for a user with write access to the database.
    pub fn create(&self, name: &str, r#type: &str, options: ViewCreate<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        arguments.set("type", r#type);
        options.write(&mut arguments);
        self.0.run("view.create", arguments, None)
    }

    /// Changes properties of a view and gives all of them. Properties that are not given stay
    /// unchanged.
    ///
    /// - `view`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// - `properties`: An object, as JSON text. The properties, in the form of the server.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PATCH /_api/view/{view}/properties`; for a user with write access to the database.
    pub fn update(&self, view: &str, properties: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("view", view);
        self.0.run("view.update", arguments, Some(properties.as_bytes()))
    }

    /// Replaces the properties of a view and gives all of them. Changeable properties that are not
    /// given get their defaults.
    ///
    /// - `view`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// - `properties`: An object, as JSON text. The properties, in the form of the server.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PUT /_api/view/{view}/properties`; for a user with write access to the database.
    pub fn replace(&self, view: &str, properties: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("view", view);
        self.0.run("view.replace", arguments, Some(properties.as_bytes()))
    }

    /// Renames a view. Clusters reject the request.
    ///
    /// - `view`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    /// - `name`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The new name.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PUT /_api/view/{view}/rename`; for a user with write access to the database.
    pub fn rename(&self, view: &str, name: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("view", view);
        arguments.set("name", name);
        self.0.run("view.rename", arguments, None)
    }

    /// Deletes a view.
    ///
    /// - `view`: A name of 1 to 256 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the view.
    ///
    /// Result: the value of result.
    ///
    /// Request: `DELETE /_api/view/{view}`; for a user with write access to the database.
    pub fn delete(&self, view: &str, options: ViewDelete) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("view", view);
        options.write(&mut arguments);
        self.0.run("view.delete", arguments, None)
    }
}

/// The optional arguments of [`Views::create`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ViewCreate<'a> {
    /// An object, as JSON text. The properties, in the form of the server; its defaults if they are
    /// not given.
    pub properties: Option<&'a str>,
}

impl ViewCreate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("properties", self.properties);
    }
}

/// The optional arguments of [`Views::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ViewDelete {
    /// True for the result false, in place of an error, if there is no such view.
    pub ignore_missing: Option<bool>,
}

impl ViewDelete {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}
