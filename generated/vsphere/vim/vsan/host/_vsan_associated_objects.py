# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanAssociatedObjects``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.VsanAssociatedObjects",
    wire_name="VsanHostAssociatedObjects",
    since="vsan.version.version9",
    rank=7,
    properties=lambda: (
        _rt.Property("spbmProfileId", "string", since="vsan.version.version9", rank=7),
        _rt.Property("spbmProfileGenerationNum", "int", since="vsan.version.version9", rank=7),
        _rt.Property(
            "vsanObjects",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version9",
            rank=7,
        ),
    ),
)
class VsanAssociatedObjects(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanAssociatedObjects``, on the wire ``VsanHostAssociatedObjects``.

    Fields:
        - ``spbmProfileId``: ``string``, required.
        - ``spbmProfileGenerationNum``: ``int``, required.
        - ``vsanObjects``: List of ``string``, optional.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/vsan/host/VsanAssociatedObjects.rst``
    """

    spbmProfileId: str = ""
    """``string``, required. Since vSAN 6.7U1."""
    spbmProfileGenerationNum: int = 0
    """``int``, required. Since vSAN 6.7U1."""
    vsanObjects: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 6.7U1."""
