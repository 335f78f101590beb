# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.OpaqueSwitch``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.OpaqueSwitch",
    wire_name="HostOpaqueSwitch",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version9", rank=9),
        _rt.Property("name", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "pnic",
            "vim.host.PhysicalNic",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "pnicZone",
            "vim.host.OpaqueSwitch.PhysicalNicZone",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("status", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "vtep",
            "vim.host.VirtualNic",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "extraConfig",
            "vim.option.OptionValue",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "featureCapability",
            "vim.host.FeatureCapability",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class OpaqueSwitch(vmodl.DynamicData):
    """The data object ``vim.host.OpaqueSwitch``, on the wire ``HostOpaqueSwitch``.

    Fields:
        - ``key``: ``string``, required.
        - ``name``: ``string``, optional.
        - ``pnic``: List of ``vim.host.PhysicalNic``, optional.
        - ``pnicZone``: List of ``vim.host.OpaqueSwitch.PhysicalNicZone``, optional. Since vSphere
          API 6.0.
        - ``status``: ``string``, optional. Since vSphere API 6.0.
        - ``vtep``: List of ``vim.host.VirtualNic``, optional. Since vSphere API 6.0.
        - ``extraConfig``: List of ``vim.option.OptionValue``, optional. Since vSphere API 6.5.
        - ``featureCapability``: List of ``vim.host.FeatureCapability``, optional. Since vSphere API
          6.7.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/OpaqueSwitch.rst``
    """

    @_rt.enum(
        "vim.host.OpaqueSwitch.OpaqueSwitchState",
        wire_name="HostOpaqueSwitchOpaqueSwitchState",
        since="vim.version.version10",
        rank=10,
    )
    class OpaqueSwitchState(_rt.VimEnum):
        """The enum ``vim.host.OpaqueSwitch.OpaqueSwitchState``, on the wire ``HostOpaqueSwitchOpaqueSwitchState``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/OpaqueSwitch/OpaqueSwitchState.rst``
        """

        up = "up"
        """The value ``up``."""
        warning = "warning"
        """The value ``warning``."""
        down = "down"
        """The value ``down``."""
        maintenance = "maintenance"
        """The value ``maintenance``."""

    @_rt.data(
        "vim.host.OpaqueSwitch.PhysicalNicZone",
        wire_name="HostOpaqueSwitchPhysicalNicZone",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "pnicDevice",
                "string",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class PhysicalNicZone(vmodl.DynamicData):
        """The data object ``vim.host.OpaqueSwitch.PhysicalNicZone``, on the wire ``HostOpaqueSwitchPhysicalNicZone``.

        Fields:
            - ``key``: ``string``, required.
            - ``pnicDevice``: List of ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/OpaqueSwitch/PhysicalNicZone.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 6.0."""
        pnicDevice: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.0."""

    key: str = ""
    """``string``, required. Since vSphere API 5.5."""
    name: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    pnic: _rt.Field[list[vim.host.PhysicalNic], Iterable[vim.host.PhysicalNic]] = _rt.EMPTY
    """List of ``vim.host.PhysicalNic``, optional. Since vSphere API 5.5."""
    pnicZone: _rt.Field[
        list[vim.host.OpaqueSwitch.PhysicalNicZone], Iterable[vim.host.OpaqueSwitch.PhysicalNicZone]
    ] = _rt.EMPTY
    """List of ``vim.host.OpaqueSwitch.PhysicalNicZone``, optional. Since vSphere API 6.0."""
    status: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    vtep: _rt.Field[list[vim.host.VirtualNic], Iterable[vim.host.VirtualNic]] = _rt.EMPTY
    """List of ``vim.host.VirtualNic``, optional. Since vSphere API 6.0."""
    extraConfig: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
        _rt.EMPTY
    )
    """List of ``vim.option.OptionValue``, optional. Since vSphere API 6.5."""
    featureCapability: _rt.Field[
        list[vim.host.FeatureCapability], Iterable[vim.host.FeatureCapability]
    ] = _rt.EMPTY
    """List of ``vim.host.FeatureCapability``, optional. Since vSphere API 6.7."""
