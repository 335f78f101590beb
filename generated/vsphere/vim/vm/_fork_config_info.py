# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ForkConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.ForkConfigInfo",
    wire_name="VirtualMachineForkConfigInfo",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "parentEnabled", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "childForkGroupId", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "parentForkGroupId", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("childType", "string", optional=True, since="vim.version.version10", rank=10),
    ),
)
class ForkConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vm.ForkConfigInfo``, on the wire ``VirtualMachineForkConfigInfo``.

    Fields:
        - ``parentEnabled``: ``boolean``, optional.
        - ``childForkGroupId``: ``string``, optional.
        - ``parentForkGroupId``: ``string``, optional. Since vSphere API 6.5.
        - ``childType``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/ForkConfigInfo.rst``
    """

    @_rt.enum(
        "vim.vm.ForkConfigInfo.ChildType",
        wire_name="VirtualMachineForkConfigInfoChildType",
        since="vim.version.version10",
        rank=10,
    )
    class ChildType(_rt.VimEnum):
        """The enum ``vim.vm.ForkConfigInfo.ChildType``, on the wire ``VirtualMachineForkConfigInfoChildType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/ForkConfigInfo/ChildType.rst``
        """

        none = "none"
        """The value ``none``."""
        persistent = "persistent"
        """The value ``persistent``."""
        nonpersistent = "nonpersistent"
        """The value ``nonpersistent``."""

    parentEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    childForkGroupId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    parentForkGroupId: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    childType: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
