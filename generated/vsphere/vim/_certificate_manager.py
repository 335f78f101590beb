# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.CertificateManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.managed(
    "vim.CertificateManager", wire_name="CertificateManager", since="vim.version.version10", rank=10
)
class CertificateManager(_rt.ManagedObject):
    """The managed object ``vim.CertificateManager``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/CertificateManager.rst``
    """

    @_rt.method(
        "CertMgrRefreshCACertificatesAndCRLs_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def CertMgrRefreshCACertificatesAndCRLs_Task(
        self, host: Iterable[vim.HostSystem]
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            host: List of ``vim.HostSystem``, required.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"host": _rt.array("host", host)}
        if self._rank < 10:
            self._unsupported("CertMgrRefreshCACertificatesAndCRLs_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke(
            "CertMgrRefreshCACertificatesAndCRLs_Task", _arguments
        )
        return _result

    RefreshCACertificatesAndCRLs = CertMgrRefreshCACertificatesAndCRLs_Task

    @_rt.method(
        "CertMgrRefreshCertificates_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def CertMgrRefreshCertificates_Task(self, host: Iterable[vim.HostSystem]) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            host: List of ``vim.HostSystem``, required.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"host": _rt.array("host", host)}
        if self._rank < 10:
            self._unsupported("CertMgrRefreshCertificates_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("CertMgrRefreshCertificates_Task", _arguments)
        return _result

    RefreshCertificates = CertMgrRefreshCertificates_Task

    @_rt.method(
        "CertMgrRevokeCertificates_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Certificate.Manage",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def CertMgrRevokeCertificates_Task(self, host: Iterable[vim.HostSystem]) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            host: List of ``vim.HostSystem``, required.

        Privilege:
            ``Certificate.Manage``
        """
        _arguments = {"host": _rt.array("host", host)}
        if self._rank < 10:
            self._unsupported("CertMgrRevokeCertificates_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("CertMgrRevokeCertificates_Task", _arguments)
        return _result

    RevokeCertificates = CertMgrRevokeCertificates_Task
