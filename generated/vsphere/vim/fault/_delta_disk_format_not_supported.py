# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DeltaDiskFormatNotSupported``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DeltaDiskFormatNotSupported",
    wire_name="DeltaDiskFormatNotSupported",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "datastore",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("deltaDiskFormat", "string", since="vim.version.version7", rank=7),
    ),
)
class DeltaDiskFormatNotSupported(vim.fault.VmConfigFault):
    """The fault ``vim.fault.DeltaDiskFormatNotSupported``.

    Fields:
        - ``datastore``: List of ``vim.Datastore``, optional.
        - ``deltaDiskFormat``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/DeltaDiskFormatNotSupported.rst``
    """

    datastore: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vSphere API 5.0."""
    deltaDiskFormat: str = ""
    """``string``, required. Since vSphere API 5.0."""
