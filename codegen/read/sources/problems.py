"""Why a source cannot be read as a whole; ``load`` makes a diagnostic of it."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place


class SourceError(Exception):
    """A source that cannot be read.

    Args:
        message: What is wrong, in one sentence.
        hint: What to do about it, in one sentence.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UnreadableError(SourceError):
    """It does not exist, or may not be read."""


class BadSourceError(SourceError):
    """Its name says nothing that could be read, or asks for what is not allowed."""


class BadArchiveError(SourceError):
    """It is an archive, but cut off, damaged, encrypted, or packed in a way that is not read."""


class TooLargeError(SourceError):
    """It holds more than the limits allow."""


class GitFailedError(SourceError):
    """Git is missing, or could not fetch what is named."""


def tell(error: SourceError, place: Place, diagnostics: Diagnostics) -> None:
    """Add the diagnostic of a source that cannot be read."""
    if isinstance(error, BadSourceError):
        diagnostics.report(codes.BAD_SOURCE, place, error.message, error.hint)
    elif isinstance(error, BadArchiveError):
        diagnostics.report(codes.BAD_ARCHIVE, place, error.message, error.hint)
    elif isinstance(error, TooLargeError):
        diagnostics.report(codes.TOO_LARGE, place, error.message, error.hint)
    elif isinstance(error, GitFailedError):
        diagnostics.report(codes.GIT_FAILED, place, error.message, error.hint)
    else:
        diagnostics.report(codes.UNREADABLE, place, error.message, error.hint)
