<?php

declare(strict_types=1);

namespace Libarango;

use FFI;
use FFI\CData;
use RuntimeException;

/**
 * The shared library, and what its functions have in common.
 *
 * @internal
 */
final class Library
{
    /** The scope of a library that preload.php has loaded. */
    public const SCOPE = 'LIBARANGO';

    /** The time in milliseconds after which a wait runs the handlers of signals that arrived before it. */
    public const PIECE_MS = 50;

    private static ?FFI $ffi = null;

    /** Returns the library, which is loaded with the first use. */
    public static function ffi(): FFI
    {
        return self::$ffi ??= self::load();
    }

    public static function version(): string
    {
        return self::ffi()->arango_version();
    }

    /** Returns the path or name of the library. */
    public static function name(): string
    {
        return getenv('ARANGO_LIBRARY') ?: 'libarango.so.0';
    }

    /** Returns the declarations. FFI copies a string up to its NUL; rows of a result do not end with one. */
    public static function declarations(): string
    {
        $file = dirname(__DIR__) . '/arango.cdef';
        $text = @file_get_contents($file);
        if ($text === false || $text === '') {
            throw new RuntimeException("libarango: the declarations cannot be read from {$file}");
        }
        return str_replace('const char *arango_result_row', 'const void *arango_result_row', $text);
    }

    /** Returns the declarations for FFI::load and the setting ffi.preload. */
    public static function header(): string
    {
        return sprintf("#define FFI_SCOPE \"%s\"\n#define FFI_LIB \"%s\"\n", self::SCOPE, self::name())
            . self::declarations();
    }

    private static function load(): FFI
    {
        try {
            $ffi = FFI::scope(self::SCOPE);
        } catch (FFI\Exception) {
            $ffi = FFI::cdef(self::declarations(), self::name());
        }
        if ($ffi->arango_version_number() >> 8 !== 0x0001) {
            throw new RuntimeException('expected version 0.1 of libarango, got ' . $ffi->arango_version());
        }
        return $ffi;
    }

    /** Returns the value of a pointer to a result, or throws the error of the result. */
    public static function result(CData $pointer): Result
    {
        $result = new Result($pointer);
        if (self::ffi()->arango_result_status($pointer) !== 0) {
            throw ArangoException::of($pointer);
        }
        return $result;
    }

    /**
     * Calls a function that creates a handle, and returns the handle's pointer.
     *
     * @param callable(CData): CData $create
     */
    public static function create(string $kind, callable $create): CData
    {
        $out = self::ffi()->new("arango_{$kind} *[1]");
        self::result($create($out));
        return $out[0];
    }

    /**
     * Calls a function that starts a call, and waits for its result. A signal ends the wait: its handler runs, and
     * an exception of the handler cancels the call.
     *
     * @param callable(CData): CData $start
     */
    public static function wait(callable $start): Result
    {
        return self::holdSignals(static function () use ($start): Result {
            $pending = self::create('pending', $start);
            try {
                while (($pointer = self::ffi()->arango_pending_wait($pending, self::PIECE_MS)) === null) {
                    self::runSignalHandlers();
                }
                return self::result($pointer);
            } finally {
                self::ffi()->arango_pending_destroy($pending);
            }
        });
    }

    /**
     * Calls a function during which handlers of signals run only where it says so: an exception of a handler would
     * lose the result that a function of the library returns.
     *
     * @template T
     *
     * @param callable(): T $function
     *
     * @return T
     */
    public static function holdSignals(callable $function): mixed
    {
        if (!function_exists('pcntl_async_signals')) {
            return $function();
        }
        $isAsync = pcntl_async_signals(false);
        try {
            return $function();
        } finally {
            if ($isAsync) {
                pcntl_async_signals(true);
                pcntl_signal_dispatch();
            }
        }
    }

    /** Runs the handlers of signals that have arrived, also without pcntl_async_signals. */
    public static function runSignalHandlers(): void
    {
        if (function_exists('pcntl_signal_dispatch')) {
            pcntl_signal_dispatch();
        }
    }

    /** Returns a text that C ends at its first NUL. */
    public static function text(?string $text): ?string
    {
        if ($text !== null && str_contains($text, "\0")) {
            throw new \ValueError('a text contains the byte NUL');
        }
        return $text;
    }
}
