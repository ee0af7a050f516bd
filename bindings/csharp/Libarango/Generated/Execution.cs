// Made by scripts/generate-bindings. Do not edit.
namespace Libarango
{
    /// <summary>The execution of the request by the server.</summary>
    public enum Execution
    {
        /// <summary>Certainly not executed: sending the request again cannot execute it twice.</summary>
        NotExecuted = 0,

        /// <summary>The response is conclusive: the server executed the request, or answered it with an error that
        /// docs/errors-and-retries.md does not list as not executed or unknown.</summary>
        Executed = 1,

        /// <summary>The request was sent, and no conclusive response arrived.</summary>
        Unknown = 2
    }
}
