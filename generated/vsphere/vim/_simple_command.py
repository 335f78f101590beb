# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SimpleCommand``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.managed(
    "vim.SimpleCommand",
    wire_name="SimpleCommand",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "encodingType", "vim.SimpleCommand.Encoding", since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "entity", "vim.ServiceManager.ServiceInfo", since="vim.version.version2", rank=2
        ),
    ),
)
class SimpleCommand(_rt.ManagedObject):
    """The managed object ``vim.SimpleCommand``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/SimpleCommand.rst``
    """

    @_rt.enum(
        "vim.SimpleCommand.Encoding",
        wire_name="SimpleCommandEncoding",
        since="vim.version.version2",
        rank=2,
    )
    class Encoding(_rt.VimEnum):
        """The enum ``vim.SimpleCommand.Encoding``, on the wire ``SimpleCommandEncoding``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/SimpleCommand/Encoding.rst``
        """

        CSV = "CSV"
        """The value ``CSV``."""
        HEX = "HEX"
        """The value ``HEX``."""
        STRING = "STRING"
        """The value ``STRING``."""

    @property
    def encodingType(self) -> vim.SimpleCommand.Encoding:
        """``vim.SimpleCommand.Encoding``, always set. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("encodingType", 2)
        _result: vim.SimpleCommand.Encoding = self._fetch("encodingType")
        return _result

    @property
    def entity(self) -> vim.ServiceManager.ServiceInfo:
        """``vim.ServiceManager.ServiceInfo``, always set. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("entity", 2)
        _result: vim.ServiceManager.ServiceInfo = self._fetch("entity")
        return _result

    @_rt.method(
        "ExecuteSimpleCommand",
        since="vim.version.version2",
        rank=2,
        privilege="Global.ServiceManagers",
        parameters=(
            _rt.Parameter(
                "arguments",
                "string",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def ExecuteSimpleCommand(self, arguments: Iterable[str] = ()) -> str:
        """Returns ``string``. Since VI API 2.5.

        Args:
            arguments: List of ``string``, optional.

        Privilege:
            ``Global.ServiceManagers``
        """
        _arguments = {"arguments": _rt.array("arguments", arguments)}
        if self._rank < 2:
            self._unsupported("ExecuteSimpleCommand", 2)
        _result: str = self._invoke("ExecuteSimpleCommand", _arguments)
        return _result

    Execute = ExecuteSimpleCommand
