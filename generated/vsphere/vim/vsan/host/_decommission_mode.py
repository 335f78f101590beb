# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DecommissionMode``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.DecommissionMode",
    wire_name="VsanHostDecommissionMode",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("objectAction", "string", since="vim.version.version9", rank=9),
    ),
)
class DecommissionMode(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DecommissionMode``, on the wire ``VsanHostDecommissionMode``.

    Fields:
        - ``objectAction``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/DecommissionMode.rst``
    """

    @_rt.enum(
        "vim.vsan.host.DecommissionMode.ObjectAction",
        wire_name="VsanHostDecommissionModeObjectAction",
        since="vim.version.version9",
        rank=9,
    )
    class ObjectAction(_rt.VimEnum):
        """The enum ``vim.vsan.host.DecommissionMode.ObjectAction``, on the wire ``VsanHostDecommissionModeObjectAction``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/host/DecommissionMode/ObjectAction.rst``
        """

        noAction = "noAction"
        """The value ``noAction``."""
        ensureObjectAccessibility = "ensureObjectAccessibility"
        """The value ``ensureObjectAccessibility``."""
        evacuateAllData = "evacuateAllData"
        """The value ``evacuateAllData``."""

    objectAction: str = ""
    """``string``, required. Since vSphere API 5.5."""
