// Made by scripts/generate-bindings. Do not edit.
namespace Libarango
{
    /// <summary>The outcome of a call.</summary>
    public enum Status
    {
        /// <summary>The operation succeeded.</summary>
        OK = 0,

        /// <summary>An argument, option or handle is invalid; nothing was sent.</summary>
        Argument = -1,

        /// <summary>No connection to a coordinator could be opened; not executed.</summary>
        Connect = -2,

        /// <summary>The connection broke after sending had begun.</summary>
        Network = -3,

        /// <summary>A time limit expired: timeout_ms, attempt_timeout_ms of the last attempt, or connect_timeout_ms
        /// while max_connections were in use.</summary>
        Timeout = -4,

        /// <summary>The TLS handshake failed or a certificate was rejected; not executed.</summary>
        TLS = -5,

        /// <summary>HTTP 401 or 403: the credentials were rejected, or the user lacks permission.</summary>
        Auth = -6,

        /// <summary>Any other error response of the server, or an error inside of a response with HTTP 200, which
        /// some operations have.</summary>
        Server = -7,

        /// <summary>The response is invalid: not HTTP, not JSON where JSON is expected, a redirect, truncated, or
        /// larger than max_response_bytes. Execution is unknown if the response is incomplete or too
        /// large.</summary>
        Protocol = -8,

        /// <summary>The call was cancelled.</summary>
        Cancelled = -9,

        /// <summary>The client was destroyed before or during the call.</summary>
        Closed = -10,

        /// <summary>The server's version does not have the operation or argument.</summary>
        Unsupported = -11,

        /// <summary>Memory for a response or descriptors ran out, or libarango has a bug.</summary>
        Internal = -12,

        /// <summary>The client has max_in_flight unfinished submissions; nothing was sent.</summary>
        Busy = -13
    }
}
