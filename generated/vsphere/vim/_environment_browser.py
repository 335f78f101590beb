# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.EnvironmentBrowser``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.EnvironmentBrowser",
    wire_name="EnvironmentBrowser",
    properties=lambda: (
        _rt.Property(
            "datastoreBrowser", "vim.host.DatastoreBrowser", optional=True, privilege="System.View"
        ),
    ),
)
class EnvironmentBrowser(_rt.ManagedObject):
    """The managed object ``vim.EnvironmentBrowser``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/EnvironmentBrowser.rst``
    """

    @_rt.data(
        "vim.EnvironmentBrowser.ConfigOptionQuerySpec",
        wire_name="EnvironmentBrowserConfigOptionQuerySpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "string", optional=True, since="vim.version.version10", rank=10),
            _rt.Property(
                "host", "vim.HostSystem", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "guestId",
                "string",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class ConfigOptionQuerySpec(vmodl.DynamicData):
        """The data object ``vim.EnvironmentBrowser.ConfigOptionQuerySpec``, on the wire ``EnvironmentBrowserConfigOptionQuerySpec``.

        Fields:
            - ``key``: ``string``, optional.
            - ``host``: ``vim.HostSystem``, optional.
            - ``guestId``: List of ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/EnvironmentBrowser/ConfigOptionQuerySpec.rst``
        """

        key: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        host: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 6.0."""
        guestId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.0."""

    @property
    def datastoreBrowser(self) -> vim.host.DatastoreBrowser | None:
        """``vim.host.DatastoreBrowser``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.host.DatastoreBrowser | None = self._fetch("datastoreBrowser")
        return _result

    @_rt.method(
        "QueryConfigOptionDescriptor",
        privilege="System.View",
        returns=_rt.Returns("vim.vm.ConfigOptionDescriptor", array=True, optional=True),
    )
    def QueryConfigOptionDescriptor(self) -> list[vim.vm.ConfigOptionDescriptor]:
        """Returns a list of ``vim.vm.ConfigOptionDescriptor``, which may be empty. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.vm.ConfigOptionDescriptor] = self._invoke(
            "QueryConfigOptionDescriptor", {}
        )
        return _result

    @_rt.method(
        "QueryConfigOption",
        privilege="System.View",
        parameters=(
            _rt.Parameter("key", "string", optional=True),
            _rt.Parameter("host", "vim.HostSystem", optional=True),
        ),
        returns=_rt.Returns("vim.vm.ConfigOption", optional=True),
    )
    def QueryConfigOption(
        self, key: str | None = None, host: vim.HostSystem | None = None
    ) -> vim.vm.ConfigOption | None:
        """Returns ``vim.vm.ConfigOption``, or None. Since 1.0.

        Args:
            key: ``string``, optional.
            host: ``vim.HostSystem``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"key": key, "host": host}
        _result: vim.vm.ConfigOption | None = self._invoke("QueryConfigOption", _arguments)
        return _result

    @_rt.method(
        "QueryConfigOptionEx",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.EnvironmentBrowser.ConfigOptionQuerySpec",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.vm.ConfigOption", optional=True),
    )
    def QueryConfigOptionEx(
        self, spec: vim.EnvironmentBrowser.ConfigOptionQuerySpec | None = None
    ) -> vim.vm.ConfigOption | None:
        """Returns ``vim.vm.ConfigOption``, or None. Since vSphere API 6.0.

        Args:
            spec: ``vim.EnvironmentBrowser.ConfigOptionQuerySpec``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"spec": spec}
        if self._rank < 10:
            self._unsupported("QueryConfigOptionEx", 10)
        self._check_arguments("QueryConfigOptionEx", _arguments)
        _result: vim.vm.ConfigOption | None = self._invoke("QueryConfigOptionEx", _arguments)
        return _result

    @_rt.method(
        "QueryConfigTarget",
        privilege="System.View",
        parameters=(_rt.Parameter("host", "vim.HostSystem", optional=True),),
        returns=_rt.Returns("vim.vm.ConfigTarget", optional=True),
    )
    def QueryConfigTarget(self, host: vim.HostSystem | None = None) -> vim.vm.ConfigTarget | None:
        """Returns ``vim.vm.ConfigTarget``, or None. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": host}
        _result: vim.vm.ConfigTarget | None = self._invoke("QueryConfigTarget", _arguments)
        return _result

    @_rt.method(
        "QueryTargetCapabilities",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.host.Capability", optional=True),
    )
    def QueryTargetCapabilities(
        self, host: vim.HostSystem | None = None
    ) -> vim.host.Capability | None:
        """Returns ``vim.host.Capability``, or None. Since vSphere API 4.0.

        Args:
            host: ``vim.HostSystem``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": host}
        if self._rank < 5:
            self._unsupported("QueryTargetCapabilities", 5)
        _result: vim.host.Capability | None = self._invoke("QueryTargetCapabilities", _arguments)
        return _result
