// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The access tokens of users.</summary>
    public sealed class Tokens
    {
        private readonly Database owner;

        internal Tokens(Database owner) => this.owner = owner;

        /// <summary>The access tokens of a user, without the tokens themselves. Since ArangoDB 3.12.5. Request: GET
        /// /_api/token/{user}; for the user concerned, or an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <returns>the value of tokens</returns>
        public IReadOnlyList<Json> List(string user) =>
            new Call("token.list").With("user", user).Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            string user, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("token.list")
                .With("user", user)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Creates an access token for a user. Only this response contains the token. Since ArangoDB
        /// 3.12.5. Request: POST /_api/token/{user}; for the user concerned, or an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="name">The name of the token.</param>
        /// <param name="validUntil">The time the token expires, in seconds since 1970. Accepts an integer of at
        /// least 0.</param>
        /// <returns>the answer as it is</returns>
        public Json Create(string user, string name, long validUntil) =>
            new Call("token.create")
                .With("user", user)
                .With("name", name)
                .With("valid_until", validUntil)
                .Run(owner).Json;

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateAsync(
            string user, string name, long validUntil,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("token.create")
                .With("user", user)
                .With("name", name)
                .With("valid_until", validUntil)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes an access token. A token that does not exist is not an error. Since ArangoDB 3.12.5.
        /// Request: DELETE /_api/token/{user}/{token_id}; for the user concerned, or an administrator.</summary>
        /// <param name="user">The name of the user.</param>
        /// <param name="tokenId">The id of the token. Accepts an integer of at least 0.</param>
        public void Delete(string user, long tokenId) =>
            new Call("token.delete").With("user", user).With("token_id", tokenId).Run(owner);

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task DeleteAsync(
            string user, long tokenId, CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("token.delete")
                .With("user", user)
                .With("token_id", tokenId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }
    }
}
