<?php

declare(strict_types=1);

namespace Libarango;

/** The JSON of arguments and results. */
final class Json
{
    /** The maximum nesting, which is that of the library. */
    private const DEPTH = 2048;

    private const FLAGS = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
        | JSON_PRESERVE_ZERO_FRACTION;

    /** Returns a value as JSON text. */
    public static function encode(mixed $value): string
    {
        return json_encode($value, self::FLAGS, self::DEPTH);
    }

    /**
     * Returns the value of a JSON text: objects are arrays, integers are exact, and integers beyond PHP_INT_MAX are
     * strings.
     */
    public static function decode(string $text): mixed
    {
        return json_decode($text, true, self::DEPTH, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
    }

    /**
     * Returns an object as JSON text; a text is returned as it is. An empty array is the empty object.
     *
     * @param array<array-key, mixed>|object|string|null $value
     */
    public static function object(array|object|string|null $value): ?string
    {
        return match (true) {
            $value === null || is_string($value) => $value,
            $value === [] => '{}',
            default => self::encode($value),
        };
    }

    /** Returns a body as JSON text; a text is returned as it is. */
    public static function body(mixed $value): ?string
    {
        return $value === null || is_string($value) ? $value : self::encode($value);
    }
}
