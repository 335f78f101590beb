# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MaintenanceSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.MaintenanceSpec",
    wire_name="HostMaintenanceSpec",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "vsanMode",
            "vim.vsan.host.DecommissionMode",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("purpose", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "evacMode",
            "vim.host.MaintenanceSpec.EvacuationMode",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class MaintenanceSpec(vmodl.DynamicData):
    """The data object ``vim.host.MaintenanceSpec``, on the wire ``HostMaintenanceSpec``.

    Fields:
        - ``vsanMode``: ``vim.vsan.host.DecommissionMode``, optional.
        - ``purpose``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``evacMode``: ``vim.host.MaintenanceSpec.EvacuationMode``, optional. Since vSphere API
          9.1.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/MaintenanceSpec.rst``
    """

    @_rt.data(
        "vim.host.MaintenanceSpec.EvacuationMode",
        wire_name="HostMaintenanceSpecEvacuationMode",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("workloadNonDisruptive", "boolean", since="vim.version.v9_1_0_0", rank=35),
        ),
    )
    class EvacuationMode(vmodl.DynamicData):
        """The data object ``vim.host.MaintenanceSpec.EvacuationMode``, on the wire ``HostMaintenanceSpecEvacuationMode``.

        Fields:
            - ``workloadNonDisruptive``: ``boolean``, required.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/host/MaintenanceSpec/EvacuationMode.rst``
        """

        workloadNonDisruptive: bool = False
        """``boolean``, required. Since vSphere API 9.1.0.0."""

    @_rt.enum(
        "vim.host.MaintenanceSpec.Purpose",
        wire_name="HostMaintenanceSpecPurpose",
        since="vim.version.v7_0",
        rank=18,
    )
    class Purpose(_rt.VimEnum):
        """The enum ``vim.host.MaintenanceSpec.Purpose``, on the wire ``HostMaintenanceSpecPurpose``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/MaintenanceSpec/Purpose.rst``
        """

        hostUpgrade = "hostUpgrade"
        """The value ``hostUpgrade``."""

    vsanMode: vim.vsan.host.DecommissionMode | None = None
    """``vim.vsan.host.DecommissionMode``, optional. Since vSphere API 5.5."""
    purpose: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    evacMode: vim.host.MaintenanceSpec.EvacuationMode | None = None
    """``vim.host.MaintenanceSpec.EvacuationMode``, optional. Since vSphere API 9.1.0.0."""
