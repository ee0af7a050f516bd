// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The views of the database.</summary>
    public sealed class Views
    {
        private readonly Database owner;

        internal Views(Database owner) => this.owner = owner;

        /// <summary>The views of the database. Request: GET /_api/view; for any user.</summary>
        /// <returns>the value of result</returns>
        public IReadOnlyList<Json> List() =>
            new Call("view.list").Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("view.list").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>The id, the name and the type of a view. Request: GET /_api/view/{view}; for any
        /// user.</summary>
        /// <param name="view">The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <returns>an object, without error and code</returns>
        public Json Get(string view) =>
            new Call("view.get").With("view", view).Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(string view, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("view.get")
                .With("view", view)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The properties of a view. Request: GET /_api/view/{view}/properties; for any user.</summary>
        /// <param name="view">The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <returns>an object, without error and code</returns>
        public Json Properties(string view) =>
            new Call("view.properties").With("view", view).Run(owner).Json;

        /// <summary>As Properties, without blocking. The token cancels the call.</summary>
        public async Task<Json> PropertiesAsync(
            string view, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("view.properties")
                .With("view", view)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Creates a view and gives its properties. Request: POST /_api/view; for a user with write access
        /// to the database.</summary>
        /// <param name="name">The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="type">The type of the view. Accepts "arangosearch" or "search-alias".</param>
        /// <param name="properties">The properties, in the form of the server; its defaults if they are not
        /// given.</param>
        /// <returns>the answer as it is</returns>
        public Json Create(string name, string type, object properties = null) =>
            new Call("view.create")
                .With("name", name)
                .With("type", type)
                .With("properties", properties)
                .Run(owner).Json;

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateAsync(
            string name, string type, object properties = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("view.create")
                .With("name", name)
                .With("type", type)
                .With("properties", properties)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Changes properties of a view and gives all of them. Properties that are not given stay
        /// unchanged. Request: PATCH /_api/view/{view}/properties; for a user with write access to the
        /// database.</summary>
        /// <param name="view">The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="properties">The properties, in the form of the server.</param>
        /// <returns>the answer as it is</returns>
        public Json Update(string view, object properties) =>
            new Call("view.update").With("view", view).Body(properties).Run(owner).Json;

        /// <summary>As Update, without blocking. The token cancels the call.</summary>
        public async Task<Json> UpdateAsync(
            string view, object properties, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("view.update")
                .With("view", view)
                .Body(properties)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Replaces the properties of a view and gives all of them. Changeable properties that are not
        /// given get their defaults. Request: PUT /_api/view/{view}/properties; for a user with write access to the
        /// database.</summary>
        /// <param name="view">The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="properties">The properties, in the form of the server.</param>
        /// <returns>the answer as it is</returns>
        public Json Replace(string view, object properties) =>
            new Call("view.replace").With("view", view).Body(properties).Run(owner).Json;

        /// <summary>As Replace, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReplaceAsync(
            string view, object properties, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("view.replace")
                .With("view", view)
                .Body(properties)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Renames a view. Clusters reject the request. Request: PUT /_api/view/{view}/rename; for a user
        /// with write access to the database.</summary>
        /// <param name="view">The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="name">The new name. Accepts a name of 1 to 256 bytes without slashes, control characters
        /// and blanks at its ends.</param>
        /// <returns>the answer as it is</returns>
        public Json Rename(string view, string name) =>
            new Call("view.rename").With("view", view).With("name", name).Run(owner).Json;

        /// <summary>As Rename, without blocking. The token cancels the call.</summary>
        public async Task<Json> RenameAsync(
            string view, string name, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("view.rename")
                .With("view", view)
                .With("name", name)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes a view. Request: DELETE /_api/view/{view}; for a user with write access to the
        /// database.</summary>
        /// <param name="view">The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// view.</param>
        /// <returns>the value of result</returns>
        public bool Delete(string view, bool? ignoreMissing = null) =>
            new Call("view.delete").With("view", view).With("ignore_missing", ignoreMissing).Run(owner).Json.AsBool();

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<bool> DeleteAsync(
            string view, bool? ignoreMissing = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("view.delete")
                .With("view", view)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }
    }
}
