# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VSANFileCreateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.VSANFileCreateSpec",
    wire_name="CnsVSANFileCreateSpec",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "softQuotaInMb", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "permission",
            "vim.vsan.FileShareNetPermission",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VSANFileCreateSpec(vim.cns.FileCreateSpec):
    """The data object ``vim.cns.VSANFileCreateSpec``, on the wire ``CnsVSANFileCreateSpec``.

    Fields:
        - ``softQuotaInMb``: ``long`` in megabytes, optional.
        - ``permission``: List of ``vim.vsan.FileShareNetPermission``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/VSANFileCreateSpec.rst``
    """

    softQuotaInMb: int | None = None
    """``long`` in megabytes, optional. Since vsan API 7.0."""
    permission: _rt.Field[
        list[vim.vsan.FileShareNetPermission], Iterable[vim.vsan.FileShareNetPermission]
    ] = _rt.EMPTY
    """List of ``vim.vsan.FileShareNetPermission``, optional. Since vsan API 7.0."""
