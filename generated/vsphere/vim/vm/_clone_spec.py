# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.CloneSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.CloneSpec",
    wire_name="VirtualMachineCloneSpec",
    properties=lambda: (
        _rt.Property("location", "vim.vm.RelocateSpec"),
        _rt.Property("template", "boolean"),
        _rt.Property("config", "vim.vm.ConfigSpec", optional=True),
        _rt.Property("customization", "vim.vm.customization.Specification", optional=True),
        _rt.Property("powerOn", "boolean"),
        _rt.Property(
            "snapshot", "vim.vm.Snapshot", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("memory", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "tpmProvisionPolicy", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
    ),
)
class CloneSpec(vmodl.DynamicData):
    """The data object ``vim.vm.CloneSpec``, on the wire ``VirtualMachineCloneSpec``.

    Fields:
        - ``location``: ``vim.vm.RelocateSpec``, required.
        - ``template``: ``boolean``, required.
        - ``config``: ``vim.vm.ConfigSpec``, optional.
        - ``customization``: ``vim.vm.customization.Specification``, optional.
        - ``powerOn``: ``boolean``, required.
        - ``snapshot``: ``vim.vm.Snapshot``, optional. Since vSphere API 4.0.
        - ``memory``: ``boolean``, optional. Since vSphere API 5.5.
        - ``tpmProvisionPolicy``: ``string``, optional. Since vSphere API 8.0.0.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/CloneSpec.rst``
    """

    @_rt.enum(
        "vim.vm.CloneSpec.TpmProvisionPolicy",
        wire_name="VirtualMachineCloneSpecTpmProvisionPolicy",
        since="vim.version.v8_0_0_1",
        rank=28,
    )
    class TpmProvisionPolicy(_rt.VimEnum):
        """The enum ``vim.vm.CloneSpec.TpmProvisionPolicy``, on the wire ``VirtualMachineCloneSpecTpmProvisionPolicy``.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/CloneSpec/TpmProvisionPolicy.rst``
        """

        copy = "copy"
        """The value ``copy``."""
        replace = "replace"
        """The value ``replace``."""
        replace_ = "replace"

    location: vim.vm.RelocateSpec = _rt.UNSET
    """``vim.vm.RelocateSpec``, required. Since 1.0."""
    template: bool = False
    """``boolean``, required. Since 1.0."""
    config: vim.vm.ConfigSpec | None = None
    """``vim.vm.ConfigSpec``, optional. Since 1.0."""
    customization: vim.vm.customization.Specification | None = None
    """``vim.vm.customization.Specification``, optional. Since 1.0."""
    powerOn: bool = False
    """``boolean``, required. Since 1.0."""
    snapshot: vim.vm.Snapshot | None = None
    """``vim.vm.Snapshot``, optional. Since vSphere API 4.0."""
    memory: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    tpmProvisionPolicy: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
