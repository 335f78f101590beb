# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.host.ConfigChange``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data("vim.host.ConfigChange", wire_name="HostConfigChange")
class ConfigChange(vmodl.DynamicData):
    """The data object ``vim.host.ConfigChange``, on the wire ``HostConfigChange``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ConfigChange.rst``
    """

    @_rt.enum("vim.host.ConfigChange.Mode", wire_name="HostConfigChangeMode")
    class Mode(_rt.VimEnum):
        """The enum ``vim.host.ConfigChange.Mode``, on the wire ``HostConfigChangeMode``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ConfigChange/Mode.rst``
        """

        modify = "modify"
        """The value ``modify``."""
        replace = "replace"
        """The value ``replace``."""
        replace_ = "replace"

    @_rt.enum("vim.host.ConfigChange.Operation", wire_name="HostConfigChangeOperation")
    class Operation(_rt.VimEnum):
        """The enum ``vim.host.ConfigChange.Operation``, on the wire ``HostConfigChangeOperation``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ConfigChange/Operation.rst``
        """

        add = "add"
        """The value ``add``."""
        remove = "remove"
        """The value ``remove``."""
        edit = "edit"
        """The value ``edit``."""
        ignore = "ignore"
        """The value ``ignore``."""

    @_rt.enum(
        "vim.host.ConfigChange.Owner",
        wire_name="HostConfigChangeOwner",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class Owner(_rt.VimEnum):
        """The enum ``vim.host.ConfigChange.Owner``, on the wire ``HostConfigChangeOwner``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/host/ConfigChange/Owner.rst``
        """

        NSX = "NSX"
        """The value ``NSX``."""
        VSAN = "VSAN"
        """The value ``VSAN``."""
