/** A room of the atlas, as header and menu name it. */
export interface RoomLink {
	href: string;
	name: string;
	/** Whether the reader is there. */
	isCurrent: boolean;
}
