// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The users of the deployment, and their permissions.</summary>
    public sealed class Users
    {
        private readonly Database owner;

        internal Users(Database owner) => this.owner = owner;

        /// <summary>The users: user, active and extra of each. Request: GET /_api/user; for an
        /// administrator.</summary>
        /// <returns>the value of result</returns>
        public IReadOnlyList<Json> List() =>
            new Call("user.list").Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.list").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>A user: user, active and extra. Request: GET /_api/user/{user}; for the user concerned, or an
        /// administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <returns>an object, without error and code</returns>
        public Json Get(string user) =>
            new Call("user.get").With("user", user).Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(string user, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.get")
                .With("user", user)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Creates a user. Other coordinators may not know the user for a moment. Request: POST
        /// /_api/user; for an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="password">The password; an empty one if it is not given.</param>
        /// <param name="active">False for a user who cannot log in; true for a new user if it is not given.</param>
        /// <param name="extra">Data about the user, which the server does not interpret.</param>
        /// <returns>an object, without error and code</returns>
        public Json Create(string user, string password = null, bool? active = null, object extra = null) =>
            new Call("user.create")
                .With("user", user)
                .With("password", password)
                .With("active", active)
                .With("extra", extra)
                .Run(owner).Json;

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateAsync(
            string user, string password = null, bool? active = null, object extra = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.create")
                .With("user", user)
                .With("password", password)
                .With("active", active)
                .With("extra", extra)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Changes a user. Attributes that are not given stay unchanged. Request: PATCH /_api/user/{user};
        /// for the user concerned, or an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="password">The new password.</param>
        /// <param name="active">False for a user who cannot log in; true for a new user if it is not given.</param>
        /// <param name="extra">Data about the user, which the server does not interpret.</param>
        /// <returns>an object, without error and code</returns>
        public Json Update(string user, string password = null, bool? active = null, object extra = null) =>
            new Call("user.update")
                .With("user", user)
                .With("password", password)
                .With("active", active)
                .With("extra", extra)
                .Run(owner).Json;

        /// <summary>As Update, without blocking. The token cancels the call.</summary>
        public async Task<Json> UpdateAsync(
            string user, string password = null, bool? active = null, object extra = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.update")
                .With("user", user)
                .With("password", password)
                .With("active", active)
                .With("extra", extra)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Replaces a user. Attributes that are not given get their defaults. Request: PUT
        /// /_api/user/{user}; for the user concerned, or an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="password">The new password.</param>
        /// <param name="active">False for a user who cannot log in; true for a new user if it is not given.</param>
        /// <param name="extra">Data about the user, which the server does not interpret.</param>
        /// <returns>an object, without error and code</returns>
        public Json Replace(string user, string password, bool? active = null, object extra = null) =>
            new Call("user.replace")
                .With("user", user)
                .With("password", password)
                .With("active", active)
                .With("extra", extra)
                .Run(owner).Json;

        /// <summary>As Replace, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReplaceAsync(
            string user, string password, bool? active = null, object extra = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.replace")
                .With("user", user)
                .With("password", password)
                .With("active", active)
                .With("extra", extra)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes a user. Request: DELETE /_api/user/{user}; for an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// user.</param>
        /// <returns>true</returns>
        public bool Delete(string user, bool? ignoreMissing = null) =>
            new Call("user.delete").With("user", user).With("ignore_missing", ignoreMissing).Run(owner).Json.AsBool();

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<bool> DeleteAsync(
            string user, bool? ignoreMissing = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.delete")
                .With("user", user)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }

        /// <summary>The permissions of a user on databases, by their names. Request: GET
        /// /_api/user/{user}/database; for the user concerned, or an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="full">True to include the permissions on collections; false if it is not given.</param>
        /// <returns>the value of result</returns>
        public Json Permissions(string user, bool? full = null) =>
            new Call("user.permissions").With("user", user).With("full", full).Run(owner).Json;

        /// <summary>As Permissions, without blocking. The token cancels the call.</summary>
        public async Task<Json> PermissionsAsync(
            string user, bool? full = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.permissions")
                .With("user", user)
                .With("full", full)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The permission of a user on a database or collection: "rw", "ro" or "none". Request: GET
        /// /_api/user/{user}/database/{database}; for the user concerned, or an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="database">The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes
        /// without slashes, control characters and blanks at its ends.</param>
        /// <param name="collection">The name of the collection, or "*" for all others; the database itself if it is
        /// not given. Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at its
        /// ends.</param>
        /// <returns>the string result</returns>
        public string Permission(string user, string database, string collection = null) =>
            new Call("user.permission")
                .With("user", user)
                .With("database", database)
                .With("collection", collection)
                .Run(owner).Json.AsString();

        /// <summary>As Permission, without blocking. The token cancels the call.</summary>
        public async Task<string> PermissionAsync(
            string user, string database, string collection = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.permission")
                .With("user", user)
                .With("database", database)
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>Sets the permission of a user on a database or collection. Request: PUT
        /// /_api/user/{user}/database/{database}; for an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="database">The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes
        /// without slashes, control characters and blanks at its ends.</param>
        /// <param name="permission">The permission: to read and write, to read, or none. Accepts "rw" or "ro" or
        /// "none".</param>
        /// <param name="collection">The name of the collection, or "*" for all others; the database itself if it is
        /// not given. Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at its
        /// ends.</param>
        /// <returns>an object, without error and code</returns>
        public Json SetPermission(string user, string database, string permission, string collection = null) =>
            new Call("user.set_permission")
                .With("user", user)
                .With("database", database)
                .With("permission", permission)
                .With("collection", collection)
                .Run(owner).Json;

        /// <summary>As SetPermission, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetPermissionAsync(
            string user, string database, string permission, string collection = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("user.set_permission")
                .With("user", user)
                .With("database", database)
                .With("permission", permission)
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Removes the permission of a user on a database or collection, so that the default applies.
        /// Request: DELETE /_api/user/{user}/database/{database}; for an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="database">The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes
        /// without slashes, control characters and blanks at its ends.</param>
        /// <param name="collection">The name of the collection, or "*" for all others; the database itself if it is
        /// not given. Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at its
        /// ends.</param>
        public void ResetPermission(string user, string database, string collection = null) =>
            new Call("user.reset_permission")
                .With("user", user)
                .With("database", database)
                .With("collection", collection)
                .Run(owner);

        /// <summary>As ResetPermission, without blocking. The token cancels the call.</summary>
        public async Task ResetPermissionAsync(
            string user, string database, string collection = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("user.reset_permission")
                .With("user", user)
                .With("database", database)
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }
    }
}
