// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The users of the deployment, and their permissions.
#[derive(Debug)]
pub struct Users<'c, C>(&'c C);

impl<'c, C: Caller> Users<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Users(caller)
    }

    /// The users: user, active and extra of each.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/user`; for an administrator.
    pub fn list(&self) -> C::Output {
        self.0.run("user.list", Object::new(), None)
    }

    /// A user: user, active and extra.
    ///
    /// - `user`: A string. The name of the user.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/user/{user}`; for the user concerned, or an administrator.
    pub fn get(&self, user: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        self.0.run("user.get", arguments, None)
    }

    /// Creates a user. Other coordinators may not know the user for a moment.
    ///
    /// - `user`: A string. The name of the user.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_api/user`; for an administrator.
    pub fn create(&self, user: &str, options: UserCreate<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        options.write(&mut arguments);
        self.0.run("user.create", arguments, None)
    }

    /// Changes a user. Attributes that are not given stay unchanged.
    ///
    /// - `user`: A string. The name of the user.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PATCH /_api/user/{user}`; for the user concerned, or an administrator.
    pub fn update(&self, user: &str, options: UserUpdate<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        options.write(&mut arguments);
        self.0.run("user.update", arguments, None)
    }

    /// Replaces a user. Attributes that are not given get their defaults.
    ///
    /// - `user`: A string. The name of the user.
    /// - `password`: A string. The new password.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/user/{user}`; for the user concerned, or an administrator.
    pub fn replace(&self, user: &str, password: &str, options: UserReplace<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        arguments.set("password", password);
        options.write(&mut arguments);
        self.0.run("user.replace", arguments, None)
    }

    /// Deletes a user.
    ///
    /// - `user`: A string. The name of the user.
    ///
    /// Result: true.
    ///
    /// Request: `DELETE /_api/user/{user}`; for an administrator.
    pub fn delete(&self, user: &str, options: UserDelete) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        options.write(&mut arguments);
        self.0.run("user.delete", arguments, None)
    }

    /// The permissions of a user on databases, by their names.
    ///
    /// - `user`: A string. The name of the user.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/user/{user}/database`; for the user concerned, or an administrator.
    pub fn permissions(&self, user: &str, options: UserPermissions) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        options.write(&mut arguments);
        self.0.run("user.permissions", arguments, None)
    }

    /// The permission of a user on a database or collection: "rw", "ro" or "none".
    ///
    /// - `user`: A string. The name of the user.
    /// - `database`: A name of 1 to 128 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the database, or "\*" for all others.
    ///
    /// Result: the string result.
    ///
    /// Request: `GET /_api/user/{user}/database/{database}`; for the user concerned, or an
    /// administrator.
    pub fn permission(&self, user: &str, database: &str, options: UserPermission<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        arguments.set("database", database);
        options.write(&mut arguments);
        self.0.run("user.permission", arguments, None)
    }

    /// Sets the permission of a user on a database or collection.
    ///
    /// - `user`: A string. The name of the user.
    /// - `database`: A name of 1 to 128 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the database, or "\*" for all others.
    /// - `permission`: "rw" or "ro" or "none". The permission: to read and write, to read, or none.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/user/{user}/database/{database}`; for an administrator.
    pub fn set_permission(
        &self,
        user: &str,
        database: &str,
        permission: &str,
        options: UserSetPermission<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        arguments.set("database", database);
        arguments.set("permission", permission);
        options.write(&mut arguments);
        self.0.run("user.set_permission", arguments, None)
    }

    /// Removes the permission of a user on a database or collection, so that the default applies.
    ///
    /// - `user`: A string. The name of the user.
    /// - `database`: A name of 1 to 128 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the database, or "\*" for all others.
    ///
    /// Result: null.
    ///
    /// Request: `DELETE /_api/user/{user}/database/{database}`; for an administrator.
    pub fn reset_permission(
        &self,
        user: &str,
        database: &str,
        options: UserResetPermission<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("user", user);
        arguments.set("database", database);
        options.write(&mut arguments);
        self.0.run("user.reset_permission", arguments, None)
    }
}

/// The optional arguments of [`Users::create`].
#[derive(Clone, Copy, Debug, Default)]
pub struct UserCreate<'a> {
    /// A string. The password; an empty one if it is not given.
    pub password: Option<&'a str>,
    /// False for a user who cannot log in; true for a new user if it is not given.
    pub active: Option<bool>,
    /// An object, as JSON text. Data about the user, which the server does not interpret.
    pub extra: Option<&'a str>,
}

impl UserCreate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("password", self.password);
        arguments.set_some("active", self.active);
        arguments.set_some_json("extra", self.extra);
    }
}

/// The optional arguments of [`Users::update`].
#[derive(Clone, Copy, Debug, Default)]
pub struct UserUpdate<'a> {
    /// A string. The new password.
    pub password: Option<&'a str>,
    /// False for a user who cannot log in; true for a new user if it is not given.
    pub active: Option<bool>,
    /// An object, as JSON text. Data about the user, which the server does not interpret.
    pub extra: Option<&'a str>,
}

impl UserUpdate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("password", self.password);
        arguments.set_some("active", self.active);
        arguments.set_some_json("extra", self.extra);
    }
}

/// The optional arguments of [`Users::replace`].
#[derive(Clone, Copy, Debug, Default)]
pub struct UserReplace<'a> {
    /// False for a user who cannot log in; true for a new user if it is not given.
    pub active: Option<bool>,
    /// An object, as JSON text. Data about the user, which the server does not interpret.
    pub extra: Option<&'a str>,
}

impl UserReplace<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("active", self.active);
        arguments.set_some_json("extra", self.extra);
    }
}

/// The optional arguments of [`Users::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct UserDelete {
    /// True for the result false, in place of an error, if there is no such user.
    pub ignore_missing: Option<bool>,
}

impl UserDelete {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}

/// The optional arguments of [`Users::permissions`].
#[derive(Clone, Copy, Debug, Default)]
pub struct UserPermissions {
    /// True to include the permissions on collections; false if it is not given.
    pub full: Option<bool>,
}

impl UserPermissions {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("full", self.full);
    }
}

/// The optional arguments of [`Users::permission`].
#[derive(Clone, Copy, Debug, Default)]
pub struct UserPermission<'a> {
    /// A name of 1 to 256 bytes without slashes, control characters and blanks at its ends. The
    /// name of the collection, or "\*" for all others; the database itself if it is not given.
    pub collection: Option<&'a str>,
}

impl UserPermission<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("collection", self.collection);
    }
}

/// The optional arguments of [`Users::set_permission`].
#[derive(Clone, Copy, Debug, Default)]
pub struct UserSetPermission<'a> {
    /// A name of 1 to 256 bytes without slashes, control characters and blanks at its ends. The
    /// name of the collection, or "\*" for all others; the database itself if it is not given.
    pub collection: Option<&'a str>,
}

impl UserSetPermission<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("collection", self.collection);
    }
}

/// The optional arguments of [`Users::reset_permission`].
#[derive(Clone, Copy, Debug, Default)]
pub struct UserResetPermission<'a> {
    /// A name of 1 to 256 bytes without slashes, control characters and blanks at its ends. The
    /// name of the collection, or "\*" for all others; the database itself if it is not given.
    pub collection: Option<&'a str>,
}

impl UserResetPermission<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("collection", self.collection);
    }
}
