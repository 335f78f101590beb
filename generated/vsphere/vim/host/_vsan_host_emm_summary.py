# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostEMMSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHostEMMSummary",
    wire_name="VsanHostEMMSummary",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property("hostname", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property(
            "inMaintenanceMode", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "inDecomState", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
    ),
)
class VsanHostEMMSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostEMMSummary``.

    Fields:
        - ``hostname``: ``string``, optional.
        - ``inMaintenanceMode``: ``boolean``, optional.
        - ``inDecomState``: ``boolean``, optional.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/host/VsanHostEMMSummary.rst``
    """

    hostname: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    inMaintenanceMode: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    inDecomState: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
