using System;
using System.Collections.Generic;

namespace Libarango
{
    /// <summary>The error of a call. Its message is a sentence for a log and contains no secrets.</summary>
    public sealed class ArangoException : Exception
    {
        /// <summary>Reads a result, which remains the caller's.</summary>
        internal ArangoException(IntPtr result)
            : base(NativeFunctions.String(NativeFunctions.arango_result_message(result)))
        {
            Status = (Status)NativeFunctions.arango_result_status(result);
            Execution = (Execution)NativeFunctions.arango_result_execution(result);
            HttpStatus = NativeFunctions.arango_result_http_status(result);
            ErrorNum = NativeFunctions.arango_result_error_num(result);
            Host = NativeFunctions.String(NativeFunctions.arango_result_host(result));
            Attempts = Json.Of(NativeFunctions.String(NativeFunctions.arango_result_attempts(result)));
            Json members = Json.Of(NativeFunctions.String(NativeFunctions.arango_result_json(result, out _)));
            Operation = members["operation"]?.AsString();
            Url = members["url"]?.AsString();
            ServerMessage = members["error_message"]?.AsString();
            Reason = members["reason"]?.AsString();
        }

        /// <summary>The outcome of the call.</summary>
        public Status Status { get; }

        /// <summary>The name of the status, such as "ARANGO_ERR_CONNECT".</summary>
        public string StatusName => NativeFunctions.String(NativeFunctions.arango_status_name((int)Status));

        /// <summary>The execution of the request by the server.</summary>
        public Execution Execution { get; }

        /// <summary>The HTTP status of the response; 0 if there is no response.</summary>
        public int HttpStatus { get; }

        /// <summary>The errorNum of the response; 0 if it has none.</summary>
        public int ErrorNum { get; }

        /// <summary>The name of the errorNum; null if there is none or it is unknown.</summary>
        public string ErrorName =>
            ErrorNum == 0 ? null : NativeFunctions.String(NativeFunctions.arango_error_name(ErrorNum));

        /// <summary>The URL of the coordinator that answered or was tried last; null if none was tried.</summary>
        public string Host { get; }

        /// <summary>The operation, such as "document.get"; null if the call was not one.</summary>
        public string Operation { get; }

        /// <summary>The URL of the request; null if it is not known.</summary>
        public string Url { get; }

        /// <summary>The errorMessage of the response; null if it has none.</summary>
        public string ServerMessage { get; }

        /// <summary>The reason of a lost resource, "coordinator gone" or "expired"; otherwise null.</summary>
        public string Reason { get; }

        /// <summary>The attempts in order: an array of objects with host, outcome, sent and ms.</summary>
        public Json Attempts { get; }

        /// <summary>The summary of an import that failed, with the lines that are unknown and those that were not
        /// imported; null if the call was not an import.</summary>
        public Json Summary { get; internal set; }
    }

    /// <summary>The result of a call. Its memory is managed: there is nothing to dispose.</summary>
    public sealed class Result
    {
        private readonly Json rows, headers;

        private Result(IntPtr result, bool hasBody)
        {
            IntPtr address = NativeFunctions.arango_result_json(result, out UIntPtr size);
            byte[] bytes = address == IntPtr.Zero ? null : NativeFunctions.Bytes(address, size);
            Json = bytes == null ? null : new Json(bytes, 0, bytes.Length);
            IntPtr first = NativeFunctions.arango_result_rows(result, out size);
            long offset = first.ToInt64() - address.ToInt64();
            if (first != IntPtr.Zero && bytes != null && offset >= 0 && offset + (long)size <= bytes.Length)
                rows = new Json(bytes, (int)offset, (int)offset + (int)size);
            else if (first != IntPtr.Zero)
                rows = new Json(NativeFunctions.Bytes(first, size), 0, (int)size);
            HttpStatus = NativeFunctions.arango_result_http_status(result);
            RowErrors = (long)NativeFunctions.arango_result_row_errors(result);
            Host = NativeFunctions.String(NativeFunctions.arango_result_host(result));
            if (!hasBody) return;
            IntPtr content = NativeFunctions.arango_result_body(result, out size);
            Body = content == IntPtr.Zero ? null : NativeFunctions.Bytes(content, size);
            string names = NativeFunctions.String(NativeFunctions.arango_result_headers(result));
            headers = names == null ? null : Json.Of(names);
        }

        /// <summary>Reads and destroys a result. Throws its error.</summary>
        internal static Result Take(IntPtr result, bool hasBody = false)
        {
            try
            {
                if (NativeFunctions.arango_result_status(result) != 0) throw new ArangoException(result);
                return new Result(result, hasBody);
            }
            finally
            {
                NativeFunctions.arango_result_destroy(result);
            }
        }

        /// <summary>The value of the result; null if the body of a request is not JSON.</summary>
        public Json Json { get; }

        /// <summary>The rows of a query, or the elements of an array; empty if there are none.</summary>
        public IReadOnlyList<Json> Rows => rows == null ? new List<Json>() : rows.AsList();

        /// <summary>The number of documents for which an operation on many documents reports an error.</summary>
        public long RowErrors { get; }

        /// <summary>The bytes of the body of a request; null for other calls.</summary>
        public byte[] Body { get; }

        /// <summary>The HTTP status of the response.</summary>
        public int HttpStatus { get; }

        /// <summary>The URL of the coordinator that answered.</summary>
        public string Host { get; }

        /// <summary>Returns a header of the response to a request; null if there is none of that name.</summary>
        public string Header(string name)
        {
            foreach (var each in headers?.AsObject() ?? new Dictionary<string, Json>())
                if (string.Equals(each.Key, name, StringComparison.OrdinalIgnoreCase)) return each.Value.AsString();
            return null;
        }
    }
}
