# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SiteMaintenancePrecheckDetail``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.SiteMaintenancePrecheckDetail",
    wire_name="VsanSiteMaintenancePrecheckDetail",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("testName", "string", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("testStatus", "string", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "message",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class SiteMaintenancePrecheckDetail(vmodl.DynamicData):
    """The data object ``vim.vsan.SiteMaintenancePrecheckDetail``, on the wire ``VsanSiteMaintenancePrecheckDetail``.

    Fields:
        - ``testName``: ``string``, required.
        - ``testStatus``: ``string``, required.
        - ``message``: ``vmodl.LocalizableMessage``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/SiteMaintenancePrecheckDetail.rst``
    """

    testName: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
    testStatus: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
    message: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vsan API 9.0.0.0."""
