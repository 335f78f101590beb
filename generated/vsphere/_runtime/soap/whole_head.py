# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Answers of HTTP whose heads are whole.

The standard library takes a head that ends with the connection for a short one, so that an answer that was
cut off there would be an empty one.
"""

from __future__ import annotations

from http.client import HTTPException, HTTPResponse
from io import BufferedReader


class Lines(BufferedReader):
    """What comes by a connection, read by lines where those have to be whole.

    Attributes:
        in_head: Whether the head of an answer is being read, after whose first line there has to be more.
    """

    in_head = False
    _begun = False

    def readline(self, size: int | None = -1, /) -> bytes:
        """The next line.

        Raises:
            HTTPException: It is cut off.
        """
        line = super().readline(size)
        cut = not line.endswith(b"\n") and (size is None or size < 0 or len(line) < size)
        if cut and (line or (self.in_head and self._begun)):
            raise HTTPException("in the middle of a line" if line else "in the middle of the head")
        self._begun = True
        return line


class WholeHead(HTTPResponse):
    """An answer whose head has to be whole."""

    def begin(self) -> None:
        """Read the head.

        Raises:
            HTTPException: It is cut off, or none.
        """
        lines = Lines(self.fp.detach())
        self.fp = lines
        lines.in_head = True
        super().begin()
        lines.in_head = False
