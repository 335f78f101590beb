# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.CacheConfigurationManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.CacheConfigurationManager",
    wire_name="HostCacheConfigurationManager",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "cacheConfigurationInfo",
            "vim.host.CacheConfigurationManager.CacheConfigurationInfo",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
            privilege="Host.Config.AdvancedConfig",
        ),
    ),
)
class CacheConfigurationManager(_rt.ManagedObject):
    """The managed object ``vim.host.CacheConfigurationManager``, on the wire ``HostCacheConfigurationManager``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/host/CacheConfigurationManager.rst``
    """

    @_rt.data(
        "vim.host.CacheConfigurationManager.CacheConfigurationInfo",
        wire_name="HostCacheConfigurationInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("key", "vim.Datastore", since="vim.version.version7", rank=7),
            _rt.Property("swapSize", "long", since="vim.version.version7", rank=7),
        ),
    )
    class CacheConfigurationInfo(vmodl.DynamicData):
        """The data object ``vim.host.CacheConfigurationManager.CacheConfigurationInfo``, on the wire ``HostCacheConfigurationInfo``.

        Fields:
            - ``key``: ``vim.Datastore``, required.
            - ``swapSize``: ``long``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/CacheConfigurationManager/CacheConfigurationInfo.rst``
        """

        key: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 5.0."""
        swapSize: int = 0
        """``long``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.CacheConfigurationManager.CacheConfigurationSpec",
        wire_name="HostCacheConfigurationSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("datastore", "vim.Datastore", since="vim.version.version7", rank=7),
            _rt.Property("swapSize", "long", since="vim.version.version7", rank=7),
        ),
    )
    class CacheConfigurationSpec(vmodl.DynamicData):
        """The data object ``vim.host.CacheConfigurationManager.CacheConfigurationSpec``, on the wire ``HostCacheConfigurationSpec``.

        Fields:
            - ``datastore``: ``vim.Datastore``, required.
            - ``swapSize``: ``long``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/CacheConfigurationManager/CacheConfigurationSpec.rst``
        """

        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 5.0."""
        swapSize: int = 0
        """``long``, required. Since vSphere API 5.0."""

    @property
    def cacheConfigurationInfo(
        self,
    ) -> list[vim.host.CacheConfigurationManager.CacheConfigurationInfo]:
        """List of ``vim.host.CacheConfigurationManager.CacheConfigurationInfo``, optional. Since
        vSphere API 5.0.

        Privilege:
            ``Host.Config.AdvancedConfig``
        """
        if self._rank < 7:
            self._unsupported("cacheConfigurationInfo", 7)
        _result: list[vim.host.CacheConfigurationManager.CacheConfigurationInfo] = self._fetch(
            "cacheConfigurationInfo"
        )
        return _result

    @_rt.method(
        "ConfigureHostCache_Task",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.AdvancedConfig",
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.host.CacheConfigurationManager.CacheConfigurationSpec",
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ConfigureHostCache_Task(
        self, spec: vim.host.CacheConfigurationManager.CacheConfigurationSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.0.

        Args:
            spec: ``vim.host.CacheConfigurationManager.CacheConfigurationSpec``, required.

        Privilege:
            ``Host.Config.AdvancedConfig``
        """
        _arguments = {"spec": spec}
        if self._rank < 7:
            self._unsupported("ConfigureHostCache_Task", 7)
        self._check_arguments("ConfigureHostCache_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ConfigureHostCache_Task", _arguments)
        return _result

    ConfigureCache = ConfigureHostCache_Task
