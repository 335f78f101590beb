# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ImportHostAddFailure``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ImportHostAddFailure",
    wire_name="ImportHostAddFailure",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("hostIp", "string", array=True, since="vim.version.version8", rank=8),
    ),
)
class ImportHostAddFailure(vim.fault.DvsFault):
    """The fault ``vim.fault.ImportHostAddFailure``.

    Fields:
        - ``hostIp``: List of ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/ImportHostAddFailure.rst``
    """

    hostIp: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 5.1."""
