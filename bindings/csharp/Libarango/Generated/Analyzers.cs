// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The analyzers of the database.</summary>
    public sealed class Analyzers
    {
        private readonly Database owner;

        internal Analyzers(Database owner) => this.owner = owner;

        /// <summary>The built-in analyzers, those of the database, and those of _system. Request: GET
        /// /_api/analyzer; for any user.</summary>
        /// <returns>the value of result</returns>
        public IReadOnlyList<Json> List() =>
            new Call("analyzer.list").Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("analyzer.list").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>The definition of an analyzer. Request: GET /_api/analyzer/{name}; for any user.</summary>
        /// <param name="name">The name of the analyzer, also with that of its database: "shop::words".</param>
        /// <returns>an object, without error and code</returns>
        public Json Get(string name) =>
            new Call("analyzer.get").With("name", name).Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(string name, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("analyzer.get")
                .With("name", name)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
        /// Request: POST /_api/analyzer; for a user with write access to the database.</summary>
        /// <param name="name">The name of the analyzer.</param>
        /// <param name="type">The type of the analyzer, such as "text".</param>
        /// <param name="properties">The properties of the type.</param>
        /// <param name="features">The features to store: "frequency", "norm", "position" and "offset".</param>
        /// <returns>the answer as it is</returns>
        public Json Create(string name, string type, object properties = null, IEnumerable<string> features = null) =>
            new Call("analyzer.create")
                .With("name", name)
                .With("type", type)
                .With("properties", properties)
                .With("features", features)
                .Run(owner).Json;

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateAsync(
            string name, string type, object properties = null, IEnumerable<string> features = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("analyzer.create")
                .With("name", name)
                .With("type", type)
                .With("properties", properties)
                .With("features", features)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes an analyzer, and gives its name with that of its database. Request: DELETE
        /// /_api/analyzer/{name}; for a user with write access to the database.</summary>
        /// <param name="name">The name of the analyzer, also with that of its database: "shop::words".</param>
        /// <param name="force">True to delete an analyzer that is in use; false if it is not given.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// analyzer.</param>
        /// <returns>the string name</returns>
        public string Delete(string name, bool? force = null, bool? ignoreMissing = null) =>
            new Call("analyzer.delete")
                .With("name", name)
                .With("force", force)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json.AsString();

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<string> DeleteAsync(
            string name, bool? force = null, bool? ignoreMissing = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("analyzer.delete")
                .With("name", name)
                .With("force", force)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }
    }
}
