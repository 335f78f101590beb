"""Tell before the night shift which privileges an account lacks for the calls that it will make."""

from __future__ import annotations

from vsphere import PrivilegesUnknown, Session, vim, vmodl
from vsphere.simulator import Server

NEEDED = (vim.TaskManager.CreateTask, vim.Task.CancelTask, vim.Task.SetTaskDescription)


def lacking(session: Session, entity: vmodl.ManagedObject) -> list[str]:
    """What stands in the way of the calls that this program makes."""
    try:
        return [
            f"{method.name} needs {privilege}"
            for method in NEEDED
            for privilege in session.missing_privileges(method, entity)
        ]
    except PrivilegesUnknown as unknown:  # an old server cannot be asked
        return [str(unknown)]


def main() -> None:
    for version in ("5.5", "2.5"):
        server = Server(version=version)
        database = server.add_entity("vim.VirtualMachine", "database")
        server.permit("operator", "Task.Create")
        with server.connect(user="operator") as session:
            print(f"{version}:", *lacking(session, database), sep="\n  ")


if __name__ == "__main__":
    main()
