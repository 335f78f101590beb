# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.PortConnectee``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.PortConnectee",
    wire_name="DistributedVirtualSwitchPortConnectee",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "connectedEntity",
            "vim.ManagedEntity",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("nicKey", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("type", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("addressHint", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class PortConnectee(vmodl.DynamicData):
    """The data object ``vim.dvs.PortConnectee``, on the wire ``DistributedVirtualSwitchPortConnectee``.

    Fields:
        - ``connectedEntity``: ``vim.ManagedEntity``, optional.
        - ``nicKey``: ``string``, optional.
        - ``type``: ``string``, optional.
        - ``addressHint``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/PortConnectee.rst``
    """

    @_rt.enum(
        "vim.dvs.PortConnectee.ConnecteeType",
        wire_name="DistributedVirtualSwitchPortConnecteeConnecteeType",
        since="vim.version.version5",
        rank=5,
    )
    class ConnecteeType(_rt.VimEnum):
        """The enum ``vim.dvs.PortConnectee.ConnecteeType``, on the wire ``DistributedVirtualSwitchPortConnecteeConnecteeType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/PortConnectee/ConnecteeType.rst``
        """

        pnic = "pnic"
        """The value ``pnic``."""
        vmVnic = "vmVnic"
        """The value ``vmVnic``."""
        hostConsoleVnic = "hostConsoleVnic"
        """The value ``hostConsoleVnic``."""
        hostVmkVnic = "hostVmkVnic"
        """The value ``hostVmkVnic``."""
        systemCrxVnic = "systemCrxVnic"
        """The value ``systemCrxVnic``."""

    connectedEntity: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
    nicKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    type: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    addressHint: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
