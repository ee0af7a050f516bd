<?php

declare(strict_types=1);

namespace Libarango;

use FFI\CData;
use RuntimeException;

/** The error of a call. The code of the exception is the errorNum of the response. */
final class ArangoException extends RuntimeException
{
    /** The summary of an import that failed; null for other calls. @var array<string, mixed>|null */
    public ?array $summary = null;

    /**
     * @param string $status the name of the status, as "ARANGO_ERR_SERVER"
     * @param int $statusCode the number of the status
     * @param string $execution the execution by the server: "not executed", "executed" or "unknown"
     * @param int $httpStatus the HTTP status; 0 without a response
     * @param int $errorNum the errorNum of the response; 0 if it has none
     * @param ?string $errorName the name of errorNum, as "ERROR_ARANGO_DOCUMENT_NOT_FOUND"
     * @param ?string $errorMessage the message of the response
     * @param ?string $operation the operation
     * @param ?string $host the coordinator that answered or was tried last
     * @param ?string $method the method of the request
     * @param ?string $url the URL of the request
     * @param ?string $reason the reason of a lost resource: "coordinator gone" or "expired"
     * @param list<array<string, mixed>> $attempts the attempts of the call
     */
    public function __construct(
        string $message,
        public readonly string $status,
        public readonly int $statusCode,
        public readonly string $execution = 'not executed',
        public readonly int $httpStatus = 0,
        public readonly int $errorNum = 0,
        public readonly ?string $errorName = null,
        public readonly ?string $errorMessage = null,
        public readonly ?string $operation = null,
        public readonly ?string $host = null,
        public readonly ?string $method = null,
        public readonly ?string $url = null,
        public readonly ?string $reason = null,
        public readonly array $attempts = [],
    ) {
        parent::__construct($message, $errorNum);
    }

    /** @internal */
    public static function of(CData $result): self
    {
        $ffi = Library::ffi();
        $members = Json::decode($ffi->arango_result_json($result, null));
        $number = $ffi->arango_result_error_num($result);
        return new self(
            $members['message'],
            $members['status'],
            $ffi->arango_result_status($result),
            Result::EXECUTIONS[$ffi->arango_result_execution($result)],
            $ffi->arango_result_http_status($result),
            $number,
            $ffi->arango_error_name($number),
            $members['error_message'] ?? null,
            $members['operation'] ?? null,
            $members['host'] ?? null,
            $members['method'] ?? null,
            $members['url'] ?? null,
            $members['reason'] ?? null,
            Json::decode($ffi->arango_result_attempts($result)),
        );
    }

    /** @internal */
    public static function cancelled(): self
    {
        return new self('the functions of the loop were cancelled', 'ARANGO_ERR_CANCELLED', -9, 'unknown');
    }

    /** @internal */
    public static function closed(string $name): self
    {
        return new self("the {$name} is closed", 'ARANGO_ERR_CLOSED', -10);
    }
}
