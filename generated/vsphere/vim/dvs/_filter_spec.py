# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.FilterSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.opaque("vim.dvs.FilterSpec")
class FilterSpec(_rt.Opaque):
    """``vim.dvs.FilterSpec``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.dvs.FilterSpec.ConnecteeSpec",
        wire_name="DVSFilterSpecConnecteeSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class ConnecteeSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.FilterSpec.ConnecteeSpec``, on the wire ``DVSFilterSpecConnecteeSpec``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/FilterSpec/ConnecteeSpec.rst``
        """

    @_rt.enum("vim.dvs.FilterSpec.LinkConfig", wire_name="DVSFilterSpecLinkConfig")
    class LinkConfig(_rt.VimEnum):
        """The enum ``vim.dvs.FilterSpec.LinkConfig``, on the wire ``DVSFilterSpecLinkConfig``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/dvs/FilterSpec/LinkConfig.rst``
        """

        blocked = "blocked"
        """The value ``blocked``."""
        unblocked = "unblocked"
        """The value ``unblocked``."""

    @_rt.enum("vim.dvs.FilterSpec.LinkState", wire_name="DVSFilterSpecLinkState")
    class LinkState(_rt.VimEnum):
        """The enum ``vim.dvs.FilterSpec.LinkState``, on the wire ``DVSFilterSpecLinkState``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/dvs/FilterSpec/LinkState.rst``
        """

        down = "down"
        """The value ``down``."""
        up = "up"
        """The value ``up``."""

    @_rt.data(
        "vim.dvs.FilterSpec.VlanSpec",
        wire_name="DVSFilterSpecVlanSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class VlanSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.FilterSpec.VlanSpec``, on the wire ``DVSFilterSpecVlanSpec``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/FilterSpec/VlanSpec.rst``
        """

    @_rt.data(
        "vim.dvs.FilterSpec.PnicConnecteeSpec",
        wire_name="DVSFilterSpecPnicConnecteeSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "pnicNameSpec", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class PnicConnecteeSpec(ConnecteeSpec):
        """The data object ``vim.dvs.FilterSpec.PnicConnecteeSpec``, on the wire ``DVSFilterSpecPnicConnecteeSpec``.

        Fields:
            - ``pnicNameSpec``: ``string``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/FilterSpec/PnicConnecteeSpec.rst``
        """

        pnicNameSpec: str | None = None
        """``string``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.dvs.FilterSpec.VmConnecteeSpec",
        wire_name="DVSFilterSpecVmConnecteeSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "vmNameSpec", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class VmConnecteeSpec(ConnecteeSpec):
        """The data object ``vim.dvs.FilterSpec.VmConnecteeSpec``, on the wire ``DVSFilterSpecVmConnecteeSpec``.

        Fields:
            - ``vmNameSpec``: ``string``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/FilterSpec/VmConnecteeSpec.rst``
        """

        vmNameSpec: str | None = None
        """``string``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.dvs.FilterSpec.VmknicConnecteeSpec",
        wire_name="DVSFilterSpecVmknicConnecteeSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "vmknicNameSpec", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class VmknicConnecteeSpec(ConnecteeSpec):
        """The data object ``vim.dvs.FilterSpec.VmknicConnecteeSpec``, on the wire ``DVSFilterSpecVmknicConnecteeSpec``.

        Fields:
            - ``vmknicNameSpec``: ``string``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/FilterSpec/VmknicConnecteeSpec.rst``
        """

        vmknicNameSpec: str | None = None
        """``string``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.dvs.FilterSpec.PvlanSpec",
        wire_name="DVSFilterSpecPvlanSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property("pvlanId", "int", optional=True, since="vim.version.v8_0_3_0", rank=32),
        ),
    )
    class PvlanSpec(VlanSpec):
        """The data object ``vim.dvs.FilterSpec.PvlanSpec``, on the wire ``DVSFilterSpecPvlanSpec``.

        Fields:
            - ``pvlanId``: ``int``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/FilterSpec/PvlanSpec.rst``
        """

        pvlanId: int | None = None
        """``int``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.dvs.FilterSpec.TrunkVlanSpec",
        wire_name="DVSFilterSpecTrunkVlanSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property(
                "range", "vim.NumericRange", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class TrunkVlanSpec(VlanSpec):
        """The data object ``vim.dvs.FilterSpec.TrunkVlanSpec``, on the wire ``DVSFilterSpecTrunkVlanSpec``.

        Fields:
            - ``range``: ``vim.NumericRange``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/FilterSpec/TrunkVlanSpec.rst``
        """

        range: vim.NumericRange | None = None
        """``vim.NumericRange``, optional. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.dvs.FilterSpec.VlanIdSpec",
        wire_name="DVSFilterSpecVlanIdSpec",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property("vlanId", "int", optional=True, since="vim.version.v8_0_3_0", rank=32),
        ),
    )
    class VlanIdSpec(VlanSpec):
        """The data object ``vim.dvs.FilterSpec.VlanIdSpec``, on the wire ``DVSFilterSpecVlanIdSpec``.

        Fields:
            - ``vlanId``: ``int``, optional.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/FilterSpec/VlanIdSpec.rst``
        """

        vlanId: int | None = None
        """``int``, optional. Since vSphere API 8.0.3.0."""
