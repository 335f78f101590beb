# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.MetadataManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.opaque("vim.vm.MetadataManager")
class MetadataManager(_rt.Opaque):
    """``vim.vm.MetadataManager``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.vm.MetadataManager.VmMetadata",
        wire_name="VirtualMachineMetadataManagerVmMetadata",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("vmId", "string", since="vim.version.version9", rank=9),
            _rt.Property("metadata", "string", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class VmMetadata(vmodl.DynamicData):
        """The data object ``vim.vm.MetadataManager.VmMetadata``, on the wire ``VirtualMachineMetadataManagerVmMetadata``.

        Fields:
            - ``vmId``: ``string``, required.
            - ``metadata``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/MetadataManager/VmMetadata.rst``
        """

        vmId: str = ""
        """``string``, required. Since vSphere API 5.5."""
        metadata: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.vm.MetadataManager.VmMetadataInput",
        wire_name="VirtualMachineMetadataManagerVmMetadataInput",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("operation", "string", since="vim.version.version9", rank=9),
            _rt.Property(
                "vmMetadata",
                "vim.vm.MetadataManager.VmMetadata",
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class VmMetadataInput(vmodl.DynamicData):
        """The data object ``vim.vm.MetadataManager.VmMetadataInput``, on the wire ``VirtualMachineMetadataManagerVmMetadataInput``.

        Fields:
            - ``operation``: ``string``, required.
            - ``vmMetadata``: ``vim.vm.MetadataManager.VmMetadata``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/MetadataManager/VmMetadataInput.rst``
        """

        operation: str = ""
        """``string``, required. Since vSphere API 5.5."""
        vmMetadata: vim.vm.MetadataManager.VmMetadata = _rt.UNSET
        """``vim.vm.MetadataManager.VmMetadata``, required. Since vSphere API 5.5."""

    @_rt.enum(
        "vim.vm.MetadataManager.VmMetadataOp",
        wire_name="VirtualMachineMetadataManagerVmMetadataOp",
        since="vim.version.version9",
        rank=9,
    )
    class VmMetadataOp(_rt.VimEnum):
        """The enum ``vim.vm.MetadataManager.VmMetadataOp``, on the wire ``VirtualMachineMetadataManagerVmMetadataOp``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/MetadataManager/VmMetadataOp.rst``
        """

        Update = "Update"
        """The value ``Update``."""
        Remove = "Remove"
        """The value ``Remove``."""

    @_rt.data(
        "vim.vm.MetadataManager.VmMetadataOwner",
        wire_name="VirtualMachineMetadataManagerVmMetadataOwner",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (_rt.Property("name", "string", since="vim.version.version9", rank=9),),
    )
    class VmMetadataOwner(vmodl.DynamicData):
        """The data object ``vim.vm.MetadataManager.VmMetadataOwner``, on the wire ``VirtualMachineMetadataManagerVmMetadataOwner``.

        Fields:
            - ``name``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/MetadataManager/VmMetadataOwner.rst``
        """

        @_rt.enum(
            "vim.vm.MetadataManager.VmMetadataOwner.Owner",
            wire_name="VirtualMachineMetadataManagerVmMetadataOwnerOwner",
            since="vim.version.version9",
            rank=9,
        )
        class Owner(_rt.VimEnum):
            """The enum ``vim.vm.MetadataManager.VmMetadataOwner.Owner``, on the wire ``VirtualMachineMetadataManagerVmMetadataOwnerOwner``.

            Since:
                vSphere API 5.5 (``vim.version.version9``)

            Source:
                ``vim/vm/MetadataManager/VmMetadataOwner/Owner.rst``
            """

            ComVmwareVsphereHA = "ComVmwareVsphereHA"
            """The value ``ComVmwareVsphereHA``."""

        name: str = ""
        """``string``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.vm.MetadataManager.VmMetadataResult",
        wire_name="VirtualMachineMetadataManagerVmMetadataResult",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "vmMetadata",
                "vim.vm.MetadataManager.VmMetadata",
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "error",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class VmMetadataResult(vmodl.DynamicData):
        """The data object ``vim.vm.MetadataManager.VmMetadataResult``, on the wire ``VirtualMachineMetadataManagerVmMetadataResult``.

        Fields:
            - ``vmMetadata``: ``vim.vm.MetadataManager.VmMetadata``, required.
            - ``error``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/MetadataManager/VmMetadataResult.rst``
        """

        vmMetadata: vim.vm.MetadataManager.VmMetadata = _rt.UNSET
        """``vim.vm.MetadataManager.VmMetadata``, required. Since vSphere API 5.5."""
        error: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
