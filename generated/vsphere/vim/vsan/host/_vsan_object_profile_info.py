# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanObjectProfileInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.VsanObjectProfileInfo",
    wire_name="VsanObjectProfileInfo",
    since="vsan.version.version9",
    rank=7,
    properties=lambda: (
        _rt.Property("vsanObjectUuid", "string", since="vsan.version.version9", rank=7),
        _rt.Property("spbmProfileId", "string", since="vsan.version.version9", rank=7),
        _rt.Property("spbmProfileGenerationNum", "int", since="vsan.version.version9", rank=7),
    ),
)
class VsanObjectProfileInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanObjectProfileInfo``.

    Fields:
        - ``vsanObjectUuid``: ``string``, required.
        - ``spbmProfileId``: ``string``, required.
        - ``spbmProfileGenerationNum``: ``int``, required.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/vsan/host/VsanObjectProfileInfo.rst``
    """

    vsanObjectUuid: str = ""
    """``string``, required. Since vSAN 6.7U1."""
    spbmProfileId: str = ""
    """``string``, required. Since vSAN 6.7U1."""
    spbmProfileGenerationNum: int = 0
    """``int``, required. Since vSAN 6.7U1."""
