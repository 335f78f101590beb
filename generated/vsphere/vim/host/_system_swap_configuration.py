# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SystemSwapConfiguration``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.SystemSwapConfiguration",
    wire_name="HostSystemSwapConfiguration",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "option",
            "vim.host.SystemSwapConfiguration.SystemSwapOption",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class SystemSwapConfiguration(vmodl.DynamicData):
    """The data object ``vim.host.SystemSwapConfiguration``, on the wire ``HostSystemSwapConfiguration``.

    Fields:
        - ``option``: List of ``vim.host.SystemSwapConfiguration.SystemSwapOption``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/SystemSwapConfiguration.rst``
    """

    @_rt.data(
        "vim.host.SystemSwapConfiguration.SystemSwapOption",
        wire_name="HostSystemSwapConfigurationSystemSwapOption",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (_rt.Property("key", "int", since="vim.version.version8", rank=8),),
    )
    class SystemSwapOption(vmodl.DynamicData):
        """The data object ``vim.host.SystemSwapConfiguration.SystemSwapOption``, on the wire ``HostSystemSwapConfigurationSystemSwapOption``.

        Fields:
            - ``key``: ``int``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/host/SystemSwapConfiguration/SystemSwapOption.rst``
        """

        key: int = 0
        """``int``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.host.SystemSwapConfiguration.DatastoreOption",
        wire_name="HostSystemSwapConfigurationDatastoreOption",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("datastore", "string", since="vim.version.version8", rank=8),
        ),
    )
    class DatastoreOption(SystemSwapOption):
        """The data object ``vim.host.SystemSwapConfiguration.DatastoreOption``, on the wire ``HostSystemSwapConfigurationDatastoreOption``.

        Fields:
            - ``datastore``: ``string``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/host/SystemSwapConfiguration/DatastoreOption.rst``
        """

        datastore: str = ""
        """``string``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.host.SystemSwapConfiguration.DisabledOption",
        wire_name="HostSystemSwapConfigurationDisabledOption",
        since="vim.version.version8",
        rank=8,
    )
    class DisabledOption(SystemSwapOption):
        """The data object ``vim.host.SystemSwapConfiguration.DisabledOption``, on the wire ``HostSystemSwapConfigurationDisabledOption``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/host/SystemSwapConfiguration/DisabledOption.rst``
        """

    @_rt.data(
        "vim.host.SystemSwapConfiguration.HostCacheOption",
        wire_name="HostSystemSwapConfigurationHostCacheOption",
        since="vim.version.version8",
        rank=8,
    )
    class HostCacheOption(SystemSwapOption):
        """The data object ``vim.host.SystemSwapConfiguration.HostCacheOption``, on the wire ``HostSystemSwapConfigurationHostCacheOption``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/host/SystemSwapConfiguration/HostCacheOption.rst``
        """

    @_rt.data(
        "vim.host.SystemSwapConfiguration.HostLocalSwapOption",
        wire_name="HostSystemSwapConfigurationHostLocalSwapOption",
        since="vim.version.version8",
        rank=8,
    )
    class HostLocalSwapOption(SystemSwapOption):
        """The data object ``vim.host.SystemSwapConfiguration.HostLocalSwapOption``, on the wire ``HostSystemSwapConfigurationHostLocalSwapOption``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/host/SystemSwapConfiguration/HostLocalSwapOption.rst``
        """

    option: _rt.Field[
        list[vim.host.SystemSwapConfiguration.SystemSwapOption],
        Iterable[vim.host.SystemSwapConfiguration.SystemSwapOption],
    ] = _rt.EMPTY
    """List of ``vim.host.SystemSwapConfiguration.SystemSwapOption``, optional. Since vSphere API
    5.1.
    """
