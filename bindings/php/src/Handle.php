<?php

declare(strict_types=1);

namespace Libarango;

use FFI\CData;

/** An object with a handle of the library. */
abstract class Handle
{
    /** The name in messages and in the functions of the library. */
    protected const NAME = '';

    private ?CData $pointer;

    /** @internal */
    public function __construct(CData $pointer)
    {
        $this->pointer = $pointer;
    }

    /** Destroys the handle. Closing twice has no effect. */
    public function close(): void
    {
        $pointer = $this->pointer ?? null;
        $this->pointer = null;
        if ($pointer !== null) {
            Library::ffi()->{'arango_' . static::NAME . '_destroy'}($pointer);
        }
    }

    public function isClosed(): bool
    {
        return !isset($this->pointer);
    }

    public function __destruct()
    {
        $this->close();
    }

    /** @internal */
    public function pointer(): CData
    {
        return $this->pointer ?? throw ArangoException::closed(static::NAME);
    }

    private function __clone()
    {
    }

    /** @return never */
    public function __serialize(): array
    {
        throw new \LogicException(static::class . ' cannot be serialized');
    }
}
