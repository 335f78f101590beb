# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.IpStackInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.net.IpStackInfo",
    wire_name="NetIpStackInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "neighbor",
            "vim.net.IpStackInfo.NetToMedia",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "defaultRouter",
            "vim.net.IpStackInfo.DefaultRouter",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class IpStackInfo(vmodl.DynamicData):
    """The data object ``vim.net.IpStackInfo``, on the wire ``NetIpStackInfo``.

    Fields:
        - ``neighbor``: List of ``vim.net.IpStackInfo.NetToMedia``, optional.
        - ``defaultRouter``: List of ``vim.net.IpStackInfo.DefaultRouter``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/IpStackInfo.rst``
    """

    @_rt.data(
        "vim.net.IpStackInfo.DefaultRouter",
        wire_name="NetIpStackInfoDefaultRouter",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("ipAddress", "string", since="vim.version.version6", rank=6),
            _rt.Property("device", "string", since="vim.version.version6", rank=6),
            _rt.Property("lifetime", "dateTime", since="vim.version.version6", rank=6),
            _rt.Property("preference", "string", since="vim.version.version6", rank=6),
        ),
    )
    class DefaultRouter(vmodl.DynamicData):
        """The data object ``vim.net.IpStackInfo.DefaultRouter``, on the wire ``NetIpStackInfoDefaultRouter``.

        Fields:
            - ``ipAddress``: ``string``, required.
            - ``device``: ``string``, required.
            - ``lifetime``: ``dateTime``, required.
            - ``preference``: ``string``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpStackInfo/DefaultRouter.rst``
        """

        ipAddress: str = ""
        """``string``, required. Since vSphere API 4.1."""
        device: str = ""
        """``string``, required. Since vSphere API 4.1."""
        lifetime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 4.1."""
        preference: str = ""
        """``string``, required. Since vSphere API 4.1."""

    @_rt.enum(
        "vim.net.IpStackInfo.EntryType",
        wire_name="NetIpStackInfoEntryType",
        since="vim.version.version6",
        rank=6,
    )
    class EntryType(_rt.VimEnum):
        """The enum ``vim.net.IpStackInfo.EntryType``, on the wire ``NetIpStackInfoEntryType``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpStackInfo/EntryType.rst``
        """

        other = "other"
        """The value ``other``."""
        invalid = "invalid"
        """The value ``invalid``."""
        dynamic = "dynamic"
        """The value ``dynamic``."""
        manual = "manual"
        """The value ``manual``."""

    @_rt.data(
        "vim.net.IpStackInfo.NetToMedia",
        wire_name="NetIpStackInfoNetToMedia",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("ipAddress", "string", since="vim.version.version6", rank=6),
            _rt.Property("physicalAddress", "string", since="vim.version.version6", rank=6),
            _rt.Property("device", "string", since="vim.version.version6", rank=6),
            _rt.Property("type", "string", since="vim.version.version6", rank=6),
        ),
    )
    class NetToMedia(vmodl.DynamicData):
        """The data object ``vim.net.IpStackInfo.NetToMedia``, on the wire ``NetIpStackInfoNetToMedia``.

        Fields:
            - ``ipAddress``: ``string``, required.
            - ``physicalAddress``: ``string``, required.
            - ``device``: ``string``, required.
            - ``type``: ``string``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpStackInfo/NetToMedia.rst``
        """

        ipAddress: str = ""
        """``string``, required. Since vSphere API 4.1."""
        physicalAddress: str = ""
        """``string``, required. Since vSphere API 4.1."""
        device: str = ""
        """``string``, required. Since vSphere API 4.1."""
        type: str = ""
        """``string``, required. Since vSphere API 4.1."""

    @_rt.enum(
        "vim.net.IpStackInfo.Preference",
        wire_name="NetIpStackInfoPreference",
        since="vim.version.version6",
        rank=6,
    )
    class Preference(_rt.VimEnum):
        """The enum ``vim.net.IpStackInfo.Preference``, on the wire ``NetIpStackInfoPreference``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpStackInfo/Preference.rst``
        """

        reserved = "reserved"
        """The value ``reserved``."""
        low = "low"
        """The value ``low``."""
        medium = "medium"
        """The value ``medium``."""
        high = "high"
        """The value ``high``."""

    neighbor: _rt.Field[
        list[vim.net.IpStackInfo.NetToMedia], Iterable[vim.net.IpStackInfo.NetToMedia]
    ] = _rt.EMPTY
    """List of ``vim.net.IpStackInfo.NetToMedia``, optional. Since vSphere API 4.1."""
    defaultRouter: _rt.Field[
        list[vim.net.IpStackInfo.DefaultRouter], Iterable[vim.net.IpStackInfo.DefaultRouter]
    ] = _rt.EMPTY
    """List of ``vim.net.IpStackInfo.DefaultRouter``, optional. Since vSphere API 4.1."""
