# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHclMemInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHclMemInfo",
    wire_name="VsanHclMemInfo",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("memorySize", "long", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "vsanHostCompatibility",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanHclMemInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanHclMemInfo``.

    Fields:
        - ``memorySize``: ``long``, optional.
        - ``vsanHostCompatibility``: List of ``string``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/host/VsanHclMemInfo.rst``
    """

    memorySize: int | None = None
    """``long``, optional. Since vsan API 8.0.0.1."""
    vsanHostCompatibility: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.1."""
