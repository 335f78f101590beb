# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FileTooLarge``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FileTooLarge",
    wire_name="FileTooLarge",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("datastore", "string", since="vim.version.version2", rank=2),
        _rt.Property("fileSize", "long", since="vim.version.version2", rank=2),
        _rt.Property("maxFileSize", "long", optional=True, since="vim.version.version2", rank=2),
    ),
)
class FileTooLarge(vim.fault.FileFault):
    """The fault ``vim.fault.FileTooLarge``.

    Fields:
        - ``datastore``: ``string``, required.
        - ``fileSize``: ``long``, required.
        - ``maxFileSize``: ``long``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/FileTooLarge.rst``
    """

    datastore: str = ""
    """``string``, required. Since VI API 2.5."""
    fileSize: int = 0
    """``long``, required. Since VI API 2.5."""
    maxFileSize: int | None = None
    """``long``, optional. Since VI API 2.5."""
