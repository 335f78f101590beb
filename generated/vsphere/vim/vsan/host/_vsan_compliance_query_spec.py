# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanComplianceQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.VsanComplianceQuerySpec",
    wire_name="VsanComplianceQuerySpec",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "uuids", "string", array=True, optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "spbmProfileId", "string", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "spbmProfileGenerationId", "int", optional=True, since="vsan.version.version18", rank=16
        ),
    ),
)
class VsanComplianceQuerySpec(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanComplianceQuerySpec``.

    Fields:
        - ``uuids``: List of ``string``, optional.
        - ``spbmProfileId``: ``string``, optional.
        - ``spbmProfileGenerationId``: ``int``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/VsanComplianceQuerySpec.rst``
    """

    uuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U3."""
    spbmProfileId: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
    spbmProfileGenerationId: int | None = None
    """``int``, optional. Since vSAN 7.0U3."""
