using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Libarango
{
    /// <summary>A handle of the shared library. It is destroyed after it was disposed and no call uses it.</summary>
    internal abstract class Handle : SafeHandle
    {
        private volatile bool isDisposed;

        protected Handle() : base(IntPtr.Zero, true) { }

        public override bool IsInvalid => handle == IntPtr.Zero;

        /// <summary>True after Dispose, also while calls use the handle.</summary>
        public bool IsDisposed => isDisposed;

        protected abstract void Destroy();

        // A disposed SafeHandle that is in use could be used again and again.
        protected override void Dispose(bool disposing)
        {
            isDisposed = true;
            base.Dispose(disposing);
        }

        protected override bool ReleaseHandle()
        {
            Destroy();
            return true;
        }
    }

    internal static class HandleExtensions
    {
        /// <summary>Returns the handle for a call.</summary>
        /// <exception cref="ObjectDisposedException">The handle was disposed.</exception>
        public static T Open<T>(this T handle) where T : Handle
        {
            if (handle.IsDisposed) throw new ObjectDisposedException(handle.GetType().Name);
            return handle;
        }
    }

    internal sealed class ClientHandle : Handle
    {
        protected override void Destroy() => NativeFunctions.arango_client_destroy(handle);
    }

    internal sealed class DatabaseHandle : Handle
    {
        protected override void Destroy() => NativeFunctions.arango_database_destroy(handle);
    }

    internal sealed class CursorHandle : Handle
    {
        // A cursor may be deleted on the server here, which takes up to two seconds.
        protected override void Destroy() => NativeFunctions.arango_cursor_destroy(handle);
    }

    internal sealed class PendingHandle : Handle
    {
        protected override void Destroy() => NativeFunctions.arango_pending_destroy(handle);
    }

    internal sealed class ImportHandle : Handle
    {
        protected override void Destroy() => NativeFunctions.arango_import_destroy(handle);
    }

    /// <summary>The functions of the shared library. Texts are bytes in UTF-8 that end in NUL.</summary>
    internal static class NativeFunctions
    {
        private const string Library = "libarango.so.0";
        private const int Major = 0, Minor = 1;
        private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, true);
        private static volatile bool isChecked;

        /// <summary>Refuses a library of another version.</summary>
        public static void Check()
        {
            if (isChecked) return;
            uint version = arango_version_number();
            if (version >> 16 != Major || (version >> 8 & 0xFF) != Minor)
                throw new DllNotFoundException(
                    $"expected libarango {Major}.{Minor}, got {String(arango_version())}");
            isChecked = true;
        }

        /// <summary>Returns a text in UTF-8 that ends in NUL; null for null.</summary>
        public static byte[] Text(string text, string name)
        {
            if (text == null) return null;
            if (text.IndexOf('\0') >= 0) throw new ArgumentException("expected a string without NUL", name);
            return Utf8(text + "\0", name);
        }

        /// <summary>Returns a text in UTF-8.</summary>
        /// <exception cref="ArgumentException">Half of a surrogate pair stands alone.</exception>
        public static byte[] Utf8(string text, string name)
        {
            try
            {
                return StrictUtf8.GetBytes(text);
            }
            catch (EncoderFallbackException error)
            {
                throw new ArgumentException("expected surrogates in pairs, got one without the other", name, error);
            }
        }

        /// <summary>Returns the text at an address; null for NULL.</summary>
        public static string String(IntPtr address)
        {
            if (address == IntPtr.Zero) return null;
            int size = 0;
            while (Marshal.ReadByte(address, size) != 0) size++;
            return Encoding.UTF8.GetString(Bytes(address, (UIntPtr)(uint)size));
        }

        public static byte[] Bytes(IntPtr address, UIntPtr size)
        {
            var bytes = new byte[checked((int)size.ToUInt64())];
            Marshal.Copy(address, bytes, 0, bytes.Length);
            return bytes;
        }

        public static UIntPtr Size(byte[] bytes) => (UIntPtr)(bytes == null ? 0u : (uint)bytes.Length);

        [DllImport(Library)] public static extern IntPtr arango_version();
        [DllImport(Library)] public static extern uint arango_version_number();
        [DllImport(Library)] public static extern IntPtr arango_status_name(int status);
        [DllImport(Library)] public static extern IntPtr arango_error_name(int number);
        [DllImport(Library)] public static extern IntPtr arango_operations();
        [DllImport(Library)] public static extern int arango_result_status(IntPtr result);
        [DllImport(Library)] public static extern IntPtr arango_result_json(IntPtr result, out UIntPtr size);
        [DllImport(Library)] public static extern IntPtr arango_result_body(IntPtr result, out UIntPtr size);
        [DllImport(Library)] public static extern IntPtr arango_result_rows(IntPtr result, out UIntPtr size);
        [DllImport(Library)] public static extern UIntPtr arango_result_row_errors(IntPtr result);
        [DllImport(Library)] public static extern IntPtr arango_result_message(IntPtr result);
        [DllImport(Library)] public static extern int arango_result_http_status(IntPtr result);
        [DllImport(Library)] public static extern int arango_result_error_num(IntPtr result);
        [DllImport(Library)] public static extern int arango_result_execution(IntPtr result);
        [DllImport(Library)] public static extern IntPtr arango_result_host(IntPtr result);
        [DllImport(Library)] public static extern IntPtr arango_result_headers(IntPtr result);
        [DllImport(Library)] public static extern IntPtr arango_result_attempts(IntPtr result);
        [DllImport(Library)] public static extern ulong arango_result_tag(IntPtr result);
        [DllImport(Library)] public static extern void arango_result_destroy(IntPtr result);
        [DllImport(Library)]
        public static extern IntPtr arango_client_create(
            byte[] hosts, byte[] strategy, byte[] options, out ClientHandle client);
        [DllImport(Library)] public static extern IntPtr arango_client_stats(ClientHandle client);
        [DllImport(Library)] public static extern void arango_client_destroy(IntPtr client);
        [DllImport(Library)]
        public static extern IntPtr arango_database_create(
            ClientHandle client, byte[] name, byte[] username, byte[] password, byte[] options, out
            DatabaseHandle database);
        [DllImport(Library)]
        public static extern IntPtr arango_database_derive(
            DatabaseHandle database, byte[] options, out DatabaseHandle derived);
        [DllImport(Library)]
        public static extern IntPtr arango_database_set_token(DatabaseHandle database, byte[] token);
        [DllImport(Library)]
        public static extern IntPtr arango_database_set_password(
            DatabaseHandle database, byte[] username, byte[] password);
        [DllImport(Library)] public static extern void arango_database_destroy(IntPtr database);
        [DllImport(Library)]
        public static extern IntPtr arango_start_with(
            DatabaseHandle database, byte[] operation, byte[] arguments, byte[] body, UIntPtr size,
            out PendingHandle pending);
        [DllImport(Library)]
        public static extern IntPtr arango_start_request(
            DatabaseHandle database, byte[] method, byte[] path, byte[] headers, byte[] body, UIntPtr size,
            out PendingHandle pending);
        [DllImport(Library)]
        public static extern IntPtr arango_pending_wait(PendingHandle pending, long milliseconds);
        [DllImport(Library)] public static extern void arango_pending_destroy(IntPtr pending);
        [DllImport(Library)] public static extern IntPtr arango_queue_create(out IntPtr queue);
        [DllImport(Library)] public static extern IntPtr arango_queue_next(IntPtr queue, long milliseconds);
        [DllImport(Library)]
        public static extern ulong arango_submit_with(
            DatabaseHandle database, byte[] operation, byte[] arguments, byte[] body, UIntPtr size,
            IntPtr queue, ulong tag);
        /// <summary>Submits a call without a database: the queue receives an error immediately.</summary>
        [DllImport(Library, EntryPoint = "arango_submit_with")]
        public static extern ulong arango_submit_wakeup(
            IntPtr database, byte[] operation, byte[] arguments, byte[] body, UIntPtr size, IntPtr queue, ulong tag);
        [DllImport(Library)]
        public static extern ulong arango_submit_request(
            DatabaseHandle database, byte[] method, byte[] path, byte[] headers, byte[] body,
            UIntPtr size, IntPtr queue, ulong tag);
        [DllImport(Library)]
        public static extern ulong arango_submit_refresh_hosts(ClientHandle client, IntPtr queue, ulong tag);
        [DllImport(Library)] public static extern void arango_cancel(IntPtr queue, ulong ticket);
        [DllImport(Library)]
        public static extern IntPtr arango_cursor_create(
            DatabaseHandle database, byte[] query, byte[] bindVars, byte[] options, out CursorHandle
            cursor);
        [DllImport(Library)]
        public static extern IntPtr arango_cursor_start(CursorHandle cursor, out PendingHandle pending);
        [DllImport(Library)]
        public static extern ulong arango_cursor_submit(CursorHandle cursor, IntPtr queue, ulong tag);
        [DllImport(Library)] public static extern int arango_cursor_has_more(CursorHandle cursor);
        [DllImport(Library)] public static extern IntPtr arango_cursor_info(CursorHandle cursor);
        [DllImport(Library)] public static extern void arango_cursor_destroy(IntPtr cursor);
        [DllImport(Library)]
        public static extern IntPtr arango_import_create(
            DatabaseHandle database, byte[] collection, byte[] options, out ImportHandle import);
        [DllImport(Library)]
        public static extern ulong arango_import_submit(
            ImportHandle import, byte[] data, UIntPtr size, IntPtr queue, ulong tag);
        [DllImport(Library)]
        public static extern ulong arango_import_submit_finish(ImportHandle import, IntPtr queue, ulong tag);
        [DllImport(Library)] public static extern IntPtr arango_import_info(ImportHandle import);
        [DllImport(Library)] public static extern void arango_import_destroy(IntPtr import);
    }
}
